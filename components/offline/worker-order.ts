/** What a page tells the service worker that waits: to take over, or that it was opened, of which build. */
export type WorkerOrder = { order: 'take over' } | { order: 'opened'; build: string };
