// Decodes HEIC with libheif, which is LGPL: it is served as a file of its own, as it came, and loaded only here.

import { shrunk } from '@/components/camera/small-picture';
import type { HeicOrder, HeicReport } from './picture-of-heic';

type Heif = {
  get_width(): number;
  get_height(): number;
  display(target: { data: Uint8ClampedArray; width: number; height: number }, done: (shown: unknown) => void): void;
};
type LibHeif = { HeifDecoder: new () => { decode(bytes: Uint8Array): Heif[] } };

async function decode({ bytes, longest }: HeicOrder): Promise<HeicReport> {
  const library = new URL('../../node_modules/libheif-js/libheif-wasm/libheif-bundle.mjs', import.meta.url);
  const { default: open } = (await import(/* turbopackIgnore: true */ library.href)) as { default: () => LibHeif };
  const [picture] = new (open().HeifDecoder)().decode(new Uint8Array(bytes));
  if (!picture) return;
  const width = picture.get_width();
  const height = picture.get_height();
  const data = new Uint8ClampedArray(width * height * 4);
  const shown = await new Promise((resolve) => picture.display({ data, width, height }, resolve));
  return shown ? await shrunk(await createImageBitmap(new ImageData(data, width, height)), longest) : undefined;
}

addEventListener('message', ({ data }: MessageEvent<HeicOrder>) => {
  decode(data).then(
    (report) => postMessage(report, { transfer: report ? [report] : [] }),
    () => postMessage(undefined),
  );
});
