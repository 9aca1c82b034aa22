import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainJp2, UnreadableJp2 } from './plain-jp2';
import { sampleJp2 } from './sample-jp2.testing';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const codestream = sampleJp2.subarray(sampleJp2.indexOf('jp2c') + 4);
const box = (type: string, content: Buffer | string) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write(type, 4);
  return Buffer.concat([head, Buffer.from(content)]);
};

describe('a JPEG 2000 without metadata', () => {
  it('has no comment, XML or UUID, and its pixels as they were', () => {
    const noted = Buffer.concat([sampleJp2, box('xml ', '<x>SecretPlace</x>'), box('uuid', 'SecretSecretSecret')]);
    const plain = plainJp2(noted);
    expect(text(noted).match(/Secret/g)?.length).toBeGreaterThan(3);
    expect(text(plain)).not.toContain('Secret');
    const pixels = codestream.subarray(codestream.indexOf(Buffer.from('ff93', 'hex')));
    expect(text(plain)).toContain(text(pixels));
    expect(plainJp2(plain)).toEqual(plain);
  });

  it('may be a codestream alone, with comments in its parts', () => {
    const part = codestream.indexOf(Buffer.from('ff90', 'hex'));
    const comment = Buffer.concat([Buffer.from('ff64000a0001', 'hex'), Buffer.from('Secret')]);
    const noted = Buffer.concat([codestream.subarray(0, part + 12), comment, codestream.subarray(part + 12)]);
    noted.writeUInt32BE(noted.readUInt32BE(part + 6) + comment.length, part + 6);
    const plain = Buffer.from(plainJp2(noted));
    expect(text(plain)).not.toContain('Secret');
    expect(plain.equals(Buffer.from(plainJp2(codestream)))).toBe(true);
  });

  it('is refused where it has more parts than any scanner writes', () => {
    const start = codestream.subarray(0, 2);
    const segment = Buffer.from('ff300002', 'hex');
    expect(() => plainJp2(Buffer.concat([start, ...Array(100_000).fill(segment)]))).toThrow(UnreadableJp2);
    expect(() => plainJp2(Buffer.concat([sampleJp2, ...Array(100_000).fill(box('free', ''))]))).toThrow(UnreadableJp2);
  });

  it('is refused where it leads beyond its end, and nothing else is thrown', () => {
    fc.assert(
      fc.property(fc.nat(sampleJp2.length - 1), fc.nat(255), fc.nat(sampleJp2.length), (at, byte, length) => {
        const changed = Buffer.from(sampleJp2);
        changed[at] = byte;
        for (const bytes of [changed, changed.subarray(0, length)]) {
          try {
            plainJp2(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableJp2);
          }
        }
      }),
    );
    expect(() => plainJp2(sampleJp2.subarray(0, 120))).toThrow(UnreadableJp2);
  });
});
