/**
 * How the server is started, so that it gives memory back: files of many megabytes pass through it. Left to themselves, V8 lets young
 * objects take 48 MB before it looks at them, and glibc keeps what was freed for each thread. Of the two
 * variables, what the environment says goes before.
 */
export const serverFlags = ['--max-semi-space-size=4'];
export const serverMemory = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '262144' };
