/**
 * The name of the build that this code belongs to, put in by next.config.ts: a page and a server of two releases know that they are. The
 * pages of one build have one name, and so has its service worker.
 */
export const buildName: string = process.env.SAPAR_BUILD ?? '';
