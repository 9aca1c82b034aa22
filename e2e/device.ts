// What a browser keeps of what was typed in it: everything, as bytes.
import type { Page } from '@playwright/test';

/** Every row of every database, every answer in every cache, and what else a page of ours can keep, as one text. */
export function keptOn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const textOf = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder('latin1').decode(value as DataView);
      if (value instanceof CryptoKey) return `key ${value.extractable ? 'to be taken out' : 'to be used here'}`;
      if (Array.isArray(value)) return value.map(textOf).join(' ');
      if (value && typeof value === 'object')
        return Object.entries(value)
          .map(([name, part]) => `${name}: ${textOf(part)}`)
          .join(' ');
      return String(value);
    };
    const texts: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const table of db.objectStoreNames) {
        const rows = db.transaction(table).objectStore(table);
        const [keys, values] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]);
        if (values.length > 0) texts.push(`${name}/${table} ${textOf(keys)} ${textOf(values)}`);
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        texts.push(`${name} ${request.url} ${await answer?.text()}`);
      }
    }
    texts.push(textOf({ ...localStorage }), textOf({ ...sessionStorage }));
    return texts.join('\n');
  });
}

/** The numbers of the texts that a device keeps and that were not acknowledged yet: a newer one has a higher number. */
export function editsKept(page: Page): Promise<IDBValidKey[]> {
  return page.evaluate(
    () =>
      new Promise<IDBValidKey[]>((resolve, reject) => {
        const opening = indexedDB.open('sapar');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('edits').objectStore('edits').getAllKeys();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result);
          };
        };
      }),
  );
}
