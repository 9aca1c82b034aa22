import { mostBytesHere, uprightPicture } from '@/components/picture/upright-picture';
import { type DocumentRefusal, longestSide, mostFileBytes } from '@/lib/documents/limits';
import { headerLength, readHeader } from '@/lib/image/header';

/**
 * What is sent of a file that was chosen: a large picture made smaller, anything else as it is; or why it would be refused, where that
 * can be told at once.
 */
export async function fileToSend(file: File): Promise<File | DocumentRefusal> {
  if (file.size === 0) return 'empty';
  if (file.size > mostBytesHere) return 'heavy';
  const header = readHeader(new Uint8Array(await file.slice(0, headerLength).arrayBuffer()));
  if (!header) return 'type';
  if (header.kind === 'pdf') return file.size > mostFileBytes ? 'heavy' : file;
  const isLarge = Math.max(header.width ?? 0, header.height ?? 0) > longestSide || file.size > mostFileBytes;
  if (!isLarge && header.kind !== 'heic') return file;
  const picture = await uprightPicture(file, longestSide);
  if (typeof picture === 'string') return picture;
  const jpeg = await jpegOf(picture, picture.width, picture.height);
  picture.close();
  return jpeg ? new File([jpeg], file.name, { type: 'image/jpeg' }) : 'broken';
}

/** What a picture or a camera shows, as JPEG without any metadata; undefined where the browser has no memory left for it. */
export async function jpegOf(source: CanvasImageSource, width: number, height: number): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(source, 0, 0, width, height);
  return (await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.9))) ?? undefined;
}
