import { expect, test } from 'vitest';
import { release } from './release';

test('large bytes are empty once they are released, padded ones too', () => {
  for (const bytes of [new Uint8Array(2_000_000), Buffer.allocUnsafeSlow(2_000_100).subarray(0, -100)]) {
    release(bytes);
    expect(bytes.length).toBe(0);
  }
});

test('small ones, and those in memory that others may use, are left alone', () => {
  const shared = new Uint8Array(4_000_000);
  for (const bytes of [new Uint8Array(1000), shared.subarray(1), shared.subarray(0, 2_000_000)]) {
    const { length } = bytes;
    release(bytes);
    expect(bytes.length).toBe(length);
  }
});
