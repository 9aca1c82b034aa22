import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutComments } from './plain-content';

const plain = (content: string) => Buffer.from(withoutComments(Buffer.from(content, 'latin1'))).toString('latin1');

describe('contents without comments', () => {
  it.each([
    ['q 1 0 0 1 0 0 cm % secret\nQ', 'q 1 0 0 1 0 0 cm \nQ'],
    ['%secret\rq Q%%secret', '\rq Q'],
    ['(50% (off\\) %) done) Tj % secret\n', '(50% (off\\) %) done) Tj \n'],
    ['<25%41> Tj', '<25%41> Tj'],
    ['/Span << /A (%) >> BDC %secret', '/Span << /A (%) >> BDC '],
    ['/Name%secret\nDo', '/Name\nDo'],
    [
      'BI /W 1 %secret\n/H 1 ID \x80%\x81 EI\x00\x80 EI Q %secret\nq',
      'BI /W 1 \n/H 1 ID \x80%\x81 EI\x00\x80 EI Q \nq',
    ],
    ['ID % secret', 'ID '],
    ['(without an end % kept', '(without an end % kept'],
  ])('%j is %j', (content, left) => expect(plain(content)).toBe(left));

  it('are the bytes themselves where there is none', () => {
    const bytes = Buffer.from('q (a) Tj Q');
    expect(withoutComments(bytes)).toBe(bytes);
    const inText = Buffer.from('q (100 %) Tj Q');
    expect(withoutComments(inText)).toBe(inText);
  });

  it('have none to take out when it is done once more, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom(...'%()<>\\\n BIDEq/[]\x80') });
    fc.assert(
      fc.property(text, (content) => {
        expect(plain(plain(content))).toBe(plain(content));
      }),
    );
  });
});
