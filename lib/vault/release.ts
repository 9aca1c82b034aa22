/** What is smaller is collected soon enough. */
const large = 1024 * 1024;
/** What sealing adds at most behind what is sealed. */
const padding = 256;

/**
 * Gives the memory of large bytes back at once, which the collector would do when it sees fit: some hundred megabytes later. Nobody may
 * use them afterwards, nor any part of them: they are empty then. Bytes that share their memory with others are left alone.
 */
export function release({ buffer, byteOffset, byteLength }: Uint8Array): void {
  const isAlone = byteOffset === 0 && buffer.byteLength - byteLength <= padding;
  if (buffer instanceof ArrayBuffer && isAlone && byteLength >= large) buffer.transfer(0);
}
