// Finds faces off the page's own thread: where the page's policy allows no WebAssembly, a worker has one of its own (next.config.ts).
// The library, its weights and the binaries are served as they came, loaded only here, and nothing is asked of any other server.
import type { Face } from '@/lib/photo/face';
import type { FindOrder, FindReport } from './face-finder';

/** The part of @vladmandic/human that is used. Its own types stand on those of TensorFlow.js, which is inside it. */
type Human = {
  load(): Promise<void>;
  detect(picture: OffscreenCanvas): Promise<{
    face: { mesh: readonly (readonly [number, number, number])[]; size: readonly [number, number] }[];
    error?: string | null;
  }>;
};

const library = new URL('../../node_modules/@vladmandic/human/dist/human.esm.js', import.meta.url);
const binaries = {
  plain: new URL('../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm', import.meta.url),
  simd: new URL('../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm', import.meta.url),
};

/** The models by the names under which the library and they themselves ask for their parts; the build gives them others. */
const models: Readonly<Record<string, URL>> = {
  'blazeface.json': new URL('../../node_modules/@vladmandic/human/models/blazeface.json', import.meta.url),
  'blazeface.bin': new URL('../../node_modules/@vladmandic/human/models/blazeface.bin', import.meta.url),
  'facemesh.json': new URL('../../node_modules/@vladmandic/human/models/facemesh.json', import.meta.url),
  'facemesh.bin': new URL('../../node_modules/@vladmandic/human/models/facemesh.bin', import.meta.url),
};

/** Fetches the models and hands them to the library when it asks: by itself it does not say that one did not come. */
async function fetchModels(): Promise<void> {
  const plainFetch = fetch;
  const held = new Map(
    await Promise.all(
      Object.entries(models).map(async ([name, url]): Promise<[string, ArrayBuffer]> => {
        const response = await plainFetch(url);
        if (!response.ok) throw new Error(`${name}: ${response.status}`);
        return [name, await response.arrayBuffer()];
      }),
    ),
  );
  globalThis.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    const model = held.get(address.slice(address.lastIndexOf('/') + 1));
    return model ? new Response(model) : plainFetch(input, init);
  };
}

const off = { enabled: false };

async function load(): Promise<Human> {
  const [{ default: Library }] = await Promise.all([
    import(/* webpackIgnore: true */ library.href) as Promise<{ default: new (settings: object) => Human }>,
    fetchModels(),
  ]);
  const human = new Library({
    backend: 'wasm',
    // The threaded one needs a page that is isolated from all others; it is named because the library wants all three.
    wasmPath: {
      'tfjs-backend-wasm.wasm': binaries.plain.href,
      'tfjs-backend-wasm-simd.wasm': binaries.simd.href,
      'tfjs-backend-wasm-threaded-simd.wasm': binaries.simd.href,
    },
    modelBasePath: library.href,
    cacheModels: false,
    validateModels: false,
    warmup: 'none',
    // Each picture is looked at for itself, as it is.
    cacheSensitivity: 0,
    filter: off,
    face: {
      enabled: true,
      detector: { modelPath: `${location.origin}/blazeface.json`, rotation: true, maxDetected: 5, minConfidence: 0.3 },
      mesh: { enabled: true, modelPath: `${location.origin}/facemesh.json` },
      attention: off,
      iris: off,
      description: off,
      emotion: off,
      antispoof: off,
      liveness: off,
    },
    body: off,
    hand: off,
    object: off,
    segmentation: off,
    gesture: off,
  });
  await human.load();
  return human;
}

let opened: Promise<Human> | undefined;

/** A square of a picture, in its pixels. */
type Square = { x: number; y: number; side: number };

/** The detector looks at a square: at all of the picture first, with nothing beside it, then at its parts, so that none is squeezed. */
function squaresOf({ width, height }: ImageBitmap): Square[] {
  const long = Math.max(width, height);
  const short = Math.min(width, height);
  const whole = { x: (width - long) / 2, y: (height - long) / 2, side: long };
  const parts = [0.5, 0, 1].map((share) => ({ x: (width - short) * share, y: (height - short) * share, side: short }));
  return [whole, ...(long > short * 1.1 ? parts : [])];
}

async function facesIn(human: Human, picture: ImageBitmap, { x, y, side }: Square): Promise<Face[]> {
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#808080';
  context.fillRect(0, 0, side, side);
  context.drawImage(picture, -x, -y);
  const { face, error } = await human.detect(canvas);
  if (error) throw new Error(error);
  return face
    .filter(({ mesh }) => mesh.length === 468)
    .map(({ mesh }): Face => ({ points: mesh.map(([px, py]) => ({ x: px + x, y: py + y })) }))
    .sort((a, b) => widthOf(b) - widthOf(a));
}

async function find({ id, picture }: FindOrder): Promise<FindReport> {
  opened ??= load();
  opened.catch(() => {
    opened = undefined; // a network that failed is asked again with the next picture
  });
  const human = await opened;
  let faces: Face[] = [];
  for (const square of squaresOf(picture)) {
    faces = await facesIn(human, picture, square);
    if (faces.length > 0) break;
  }
  picture.close();
  return { id, faces };
}

function widthOf({ points }: Face): number {
  const across = points.map(({ x }) => x);
  return Math.max(...across) - Math.min(...across);
}

addEventListener('message', ({ data }: MessageEvent<FindOrder>) => {
  find(data).then(
    (report) => postMessage(report),
    (error: unknown) => postMessage({ id: data.id, failed: String(error) } satisfies FindReport),
  );
});
