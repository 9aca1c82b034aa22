// Looks for what somebody typed in the files of a server, in every shape that a careless hand might leave it there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text as bytes: plain, as JSON and addresses escape it, and in the usual encodings of text and of bytes. */
function shapesOf(text: string): { shape: string; bytes: Buffer }[] {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const escaped = [...text].map((c) => (c > '~' ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c)).join('');
  const shapes: [string, Buffer][] = [
    ['UTF-8', utf8],
    ['UTF-8, decomposed', Buffer.from(text.normalize('NFD'))],
    ['UTF-8, capitals', Buffer.from(text.toUpperCase())],
    ['Latin-1', Buffer.from(text, 'latin1')],
    ['UTF-16 little-endian', utf16],
    ['UTF-16 big-endian', Buffer.from(utf16).swap16()],
    ['JSON', Buffer.from(escaped)],
    ['address', Buffer.from(encodeURIComponent(text))],
    ['form', Buffer.from(new URLSearchParams({ a: text }).toString().slice(2))],
    ['hexadecimal', Buffer.from(utf8.toString('hex'))],
    ...base64Of(utf8).map((part, at): [string, Buffer] => [`base64 at ${at}`, Buffer.from(part)]),
    ...base64Of(utf8).map((part, at): [string, Buffer] => [
      `base64url at ${at}`,
      Buffer.from(part.replaceAll('+', '-').replaceAll('/', '_')),
    ]),
  ];
  return shapes.map(([shape, bytes]) => ({ shape, bytes }));
}

/** The base64 of bytes as it stands inside longer text, for each of the three places where they may begin. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    // The first and last characters also depend on what stands beside.
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor(((before + bytes.length) * 8) / 6);
    return whole.slice(from, to);
  });
}

/** The files of a folder and of the folders in it. */
export function filesIn(folder: string): { name: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }));
}

/** Where the texts are found, as `text (shape) in file`. */
export function found(texts: readonly string[], files: readonly { name: string; bytes: Buffer }[]): string[] {
  return texts.flatMap((text) =>
    shapesOf(text).flatMap(({ shape, bytes }) =>
      files.filter((file) => file.bytes.includes(bytes)).map((file) => `${text} (${shape}) in ${file.name}`),
    ),
  );
}
