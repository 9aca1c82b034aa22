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

const files = {
  library: new URL('../../node_modules/@vladmandic/human/dist/human.esm.js', import.meta.url),
  detector: new URL('../../node_modules/@vladmandic/human/models/blazeface.json', import.meta.url),
  detectorWeights: new URL('../../node_modules/@vladmandic/human/models/blazeface.bin', import.meta.url),
  mesh: new URL('../../node_modules/@vladmandic/human/models/facemesh.json', import.meta.url),
  meshWeights: new URL('../../node_modules/@vladmandic/human/models/facemesh.bin', import.meta.url),
  binary: new URL('../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm', import.meta.url),
  simdBinary: new URL(
    '../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
    import.meta.url,
  ),
};

/** The build gives files names of its own; the models ask for their weights by the former ones, beside them. */
const formerNames: Readonly<Record<string, URL>> = {
  'blazeface.bin': files.detectorWeights,
  'facemesh.bin': files.meshWeights,
};
const plainFetch = fetch;
globalThis.fetch = (input, init) => {
  const name = String(input instanceof Request ? input.url : input)
    .split('/')
    .at(-1);
  return plainFetch(formerNames[name ?? ''] ?? input, init);
};

const off = { enabled: false };

async function load(): Promise<Human> {
  const { default: Library } = (await import(/* turbopackIgnore: true */ files.library.href)) as {
    default: new (settings: object) => Human;
  };
  const human = new Library({
    backend: 'wasm',
    // The threaded one needs a page that is isolated from all others; it is named because the library wants all three.
    wasmPath: {
      'tfjs-backend-wasm.wasm': files.binary.href,
      'tfjs-backend-wasm-simd.wasm': files.simdBinary.href,
      'tfjs-backend-wasm-threaded-simd.wasm': files.simdBinary.href,
    },
    modelBasePath: '',
    cacheModels: false,
    validateModels: false,
    warmup: 'none',
    // Each picture is looked at for itself, as it is.
    cacheSensitivity: 0,
    filter: off,
    face: {
      enabled: true,
      detector: { modelPath: files.detector.href, rotation: true, maxDetected: 5, minConfidence: 0.3 },
      mesh: { enabled: true, modelPath: files.mesh.href },
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

async function find({ id, picture }: FindOrder): Promise<FindReport> {
  opened ??= load();
  opened.catch(() => {
    opened = undefined; // a network that failed is asked again with the next picture
  });
  const human = await opened;
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
  const { face, error } = await human.detect(canvas);
  if (error) throw new Error(error);
  const faces = face
    .filter(({ mesh }) => mesh.length === 468)
    .map(({ mesh }): Face => ({ points: mesh.map(([x, y]) => ({ x, y })) }))
    .sort((a, b) => widthOf(b) - widthOf(a));
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
