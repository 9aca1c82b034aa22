// `npm run build`: installs and builds what changed since the last time. Remove .next to build all anew.
import { build, install } from './setup.mjs';

if (!(await install()) || !(await build())) process.exit(1);
