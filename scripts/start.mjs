// `npm start`: installs, builds and serves; what was done before is not done again. Ends with the server.
import { spawnSync } from 'node:child_process';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { serverFlags, serverMemory } from './memory.mjs';
import { build, environment, install, node, root, run } from './setup.mjs';

/** Where nothing is heard from the server for so long, in milliseconds, a line says so; it may still come. */
const patience = 30_000;

try {
  await start();
} catch (error) {
  fail(error.message);
}

async function start() {
  // Shells and container engines put the machine's name there: that is nobody's wish to be open to the network.
  if (process.env.HOSTNAME === hostname()) delete environment.HOSTNAME;
  if (!(await install())) fail('The installation failed: the reason stands above. `npm start` tries again.');

  const settings = readSettings();
  const { PORT, HOSTNAME } = settings;
  const reason = await whyTaken(PORT, HOSTNAME);
  if (reason) fail(reason);
  if (!(await build())) fail('The build failed: the reason stands above.');

  const env = { ...serverMemory, ...environment, ...settings, NODE_ENV: 'production' };
  const server = run(node(), [...serverFlags, '.next/standalone/server.js'], { env });
  void tellAddress(HOSTNAME, PORT);
  process.exit(await server);
}

/** Prints where Sapar is, as soon as it is there. */
async function tellAddress(listening, port) {
  const host = { '0.0.0.0': '127.0.0.1', '::': '::1' }[listening] ?? listening;
  const since = Date.now();
  let told = false;
  for (let tries = 1; !(await answers(host, port)); tries++) {
    if (!told && Date.now() - since > patience) {
      console.log(`The server has not answered for ${patience / 1000} seconds. Waiting on…`);
      told = true;
    }
    await pause(Math.min(50 * tries, 2000));
  }
  console.log(`Sapar: http://${isLocal(host) ? 'localhost' : bracketed(host)}:${port}`);
}

function readSettings() {
  // `react-server` is the condition under which `server-only` lets itself be read.
  const flags = ['--disable-warning=ExperimentalWarning', '--conditions=react-server'];
  const { status, stdout, stderr } = spawnSync(node(), [...flags, 'scripts/settings.mjs'], {
    cwd: root,
    env: environment,
  });
  if (status === 0) return JSON.parse(stdout);
  return fail(stderr.toString().trim());
}

/** Why nobody can listen there, in words; undefined if one can. */
function whyTaken(port, host) {
  return new Promise((done) => {
    const trial = createServer();
    trial.once('error', ({ code, message }) => {
      if (code === 'EADDRINUSE')
        done(`Port ${port} is taken by another program. Stop it, or choose one: PORT=3001 npm start`);
      else if (code === 'EACCES')
        done(`Port ${port} is not for this user to open. Choose one above 1023: PORT=3000 npm start`);
      else done(`Nothing can listen on HOSTNAME=${host}, PORT=${port}: ${message}`);
    });
    trial.listen(port, host, () => trial.close(() => done(undefined)));
  });
}

/** Whether the server and its store are well. */
function answers(host, port) {
  return new Promise((done) => {
    const request = get({ host, port, path: '/api/health', timeout: 5000 }, (response) => {
      response.resume();
      done(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => done(false));
  });
}

function isLocal(host) {
  return ['127.0.0.1', '::1', 'localhost'].includes(host);
}

function bracketed(host) {
  return host.includes(':') ? `[${host}]` : host;
}

function fail(words) {
  console.error(words);
  process.exit(1);
}
