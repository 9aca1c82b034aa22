import type { Face } from '@/lib/photo/face';

/** What the worker is told; the picture becomes its own. */
export type FindOrder = { id: number; picture: ImageBitmap };

/** What the worker tells: the faces in pixels of the picture, the largest first, or why it could not look. */
export type FindReport = { id: number; faces: Face[] } | { id: number; failed: string };

/** Finds faces in pictures, in a worker of its own. */
export type FaceFinder = {
  /**
   * The faces in a picture, in its pixels, the largest first; none where nobody is to be seen. The picture is given away: it can't be used
   * afterwards. Rejects where the worker failed, was ended, or has not answered for a minute.
   */
  find(picture: ImageBitmap): Promise<Face[]>;
  /** Ends the worker: what it was asked rejects, and its memory is given back. */
  end(): void;
};

/** How long a first look may take, with all that is loaded for it, in milliseconds: after that the person goes on without. */
const longest = 60_000;

/** Starts a worker; its library and weights, 2.6 MB in all, are loaded with the first picture. */
export function startFinder(): FaceFinder {
  const worker = new Worker(new URL('./face-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (faces: Face[]) => void; reject: (error: Error) => void }>();
  let last = 0;
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FindReport>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('faces' in data) asked?.resolve(data.faces);
    else asked?.reject(new Error(data.failed));
  });
  worker.addEventListener('error', (event) => failAll(new Error(event.message)));
  return {
    find(picture) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        setTimeout(() => reject(new Error('looking for faces took too long')), longest);
        worker.postMessage({ id, picture } satisfies FindOrder, [picture]);
      });
    },
    end() {
      worker.terminate();
      failAll(new DOMException('ended', 'AbortError'));
    },
  };
}
