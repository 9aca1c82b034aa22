// Prints the settings that the start script hands to the server, as lib/server/env.ts reads them, in JSON; or, on standard
// error, the words of what is wrong. In a process of its own, since it needs what is installed and the Node from there.
import { parseEnv } from '../lib/server/env.ts';

try {
  const { PORT, HOSTNAME, KEEP_ALIVE_TIMEOUT, DATA_DIR } = parseEnv(process.env);
  console.log(JSON.stringify({ PORT, HOSTNAME, KEEP_ALIVE_TIMEOUT, DATA_DIR }));
} catch (error) {
  console.error(`Sapar cannot start. ${error.message}`);
  process.exit(1);
}
