import { globSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The files of a folder that patterns match, by their paths in it. In a build, folders are called like the routes, and routes may be called
 * like files (`sw.js`): those are left out.
 */
export const filesIn = (folder, patterns) =>
  globSync(patterns, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
