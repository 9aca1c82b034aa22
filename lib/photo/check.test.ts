import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkPhoto } from './check';
import { drawnFace, drawnPhoto, type Portrait } from './drawn-portrait.testing';
import { featuresOf } from './face';
import { adjusted, exceeds, type Framing, framingOf, inPhoto, inPicture, unadjusted, wholeFraming } from './framing';
import type { Remark } from './kept-photo';

/** The photo is cut from a picture of three times its size at 600 dots an inch. */
const framing: Framing = { x: 1250, y: 1600, pixelsPerMm: 600 / 25.4, turn: 0 };

async function remarksOn(portrait: Portrait): Promise<Remark[]> {
  return checkPhoto(await drawnPhoto(portrait), [drawnFace(portrait, framing)], framing, false);
}

describe('the check of a photo', () => {
  it('has nothing to say of a good one', async () => {
    expect(await remarksOn({})).toEqual([]);
  });

  it.each<[Remark, string, Portrait]>([
    ['size', 'a small head', { head: 26, y: 23 }],
    ['size', 'a large head', { head: 40 }],
    ['place', 'a head off the middle', { x: 13.5 }],
    ['place', 'eyes too high', { y: 12 }],
    ['place', 'eyes too low', { y: 25 }],
    ['tilt', 'a tilted head', { roll: 9 }],
    ['tilt', 'a head tilted the other way', { roll: -9 }],
    ['turned', 'a turned head', { turn: 4 }],
    ['eyes', 'closed eyes', { eyesOpen: 0.08 }],
    ['mouth', 'an open mouth', { mouthOpen: 0.5 }],
    ['background', 'a striped background', { stripes: '#7f8f9f' }],
    ['light', 'a dark background', { background: '#3c4650' }],
    ['light', 'light from one side', { shade: 0.45 }],
    ['exposure', 'a dark photo', { gain: 0.2 }],
    ['exposure', 'a glaring photo', { gain: 2.4 }],
    ['sharp', 'a blurred photo', { blur: 4 }],
    ['glare', 'glare over the eyes', { glare: true }],
  ])('says %s of %s', async (remark, _name, portrait) => {
    expect(await remarksOn(portrait)).toContain(remark);
  });

  it.each<[string, Portrait, Remark[]]>([
    ['a head off the middle', { x: 13.5 }, ['place']],
    ['a tilted head', { roll: 9 }, ['tilt']],
    ['closed eyes', { eyesOpen: 0.08 }, ['eyes']],
    ['an open mouth', { mouthOpen: 0.5 }, ['mouth']],
    ['a dark background', { background: '#3c4650' }, ['light']],
    ['a blurred photo', { blur: 4 }, ['sharp']],
  ])('says nothing else of %s', async (_name, portrait, remarks) => {
    expect(await remarksOn(portrait)).toEqual(remarks);
  });

  it('passes small differences over', async () => {
    for (const portrait of [
      { roll: 3 },
      { x: 16 },
      { head: 32 },
      { head: 36 },
      { turn: 0.8 },
      { blur: 0.5 },
      { shade: 0.1 },
    ])
      expect(await remarksOn(portrait), JSON.stringify(portrait)).toEqual([]);
  });

  it('is of no use without a face, or with one outside the frame', async () => {
    const photo = await drawnPhoto({});
    expect(checkPhoto(photo, [], framing, false)).toEqual(['face']);
    expect(checkPhoto(photo, [drawnFace({ x: -20 }, framing)], framing, false)).toEqual(['face']);
  });

  it('tells a second person from one far away, and counts pixels and edges', async () => {
    const photo = await drawnPhoto({});
    const face = drawnFace({}, framing);
    const beside = (head: number) => drawnFace({ head, x: 30, y: 8 }, framing);
    expect(checkPhoto(photo, [face, beside(16)], framing, false)).toEqual(['faces']);
    expect(checkPhoto(photo, [face, beside(5)], framing, false)).toEqual([]);
    expect(checkPhoto(photo, [face], framing, true)).toEqual(['edge']);
    const coarse = { ...framing, pixelsPerMm: 9 };
    expect(checkPhoto(photo, [drawnFace({}, coarse)], coarse, false)).toEqual(['pixels']);
  });
});

describe('the framing of a face', () => {
  const framings = fc.record({
    x: fc.double({ min: 0, max: 4000, noNaN: true }),
    y: fc.double({ min: 0, max: 4000, noNaN: true }),
    pixelsPerMm: fc.double({ min: 1, max: 100, noNaN: true }),
    turn: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
  });

  test('puts head and eyes where the standard wants them, wherever and however large the face is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: -10, max: 40 }),
        fc.integer({ min: -8, max: 8 }),
        (head, at, roll) => {
          const face = drawnFace({ head, x: at, y: at, roll }, framing);
          const framed = framingOf(face);
          const { headHeight, eyes, crown, chin } = featuresOf({
            points: face.points.map((point) => inPhoto(point, framed)),
          });
          expect(headHeight).toBeCloseTo(34, 5);
          expect(eyes.middle.y).toBeCloseTo(21.5, 0);
          expect(Math.abs(eyes.middle.x - 17.5)).toBeLessThan(1.5);
          expect(Math.min(crown.y, chin.y)).toBeGreaterThan(3.5);
        },
      ),
    );
  });

  test('leads from picture to photo and back', () => {
    fc.assert(
      fc.property(framings, fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 }), (framed, x, y) => {
        const back = inPicture(inPhoto({ x, y }, framed), framed);
        expect(back.x).toBeCloseTo(x, 6);
        expect(back.y).toBeCloseTo(y, 6);
      }),
    );
  });

  test('follows the hand: what is seen moves to the right and down, grows and turns', () => {
    const nose = { x: 1300, y: 1700 };
    const before = inPhoto(nose, framing);
    const moved = inPhoto(nose, adjusted(framing, { ...unadjusted, right: 3, down: -2 }));
    expect([moved.x - before.x, moved.y - before.y].map((mm) => Math.round(mm * 1000) / 1000)).toEqual([3, -2]);
    const larger = inPhoto(nose, adjusted(framing, { ...unadjusted, size: 150 }));
    expect((larger.x - 17.5) / (before.x - 17.5)).toBeCloseTo(1.5, 6);
    const turned = adjusted(framing, { ...unadjusted, turn: 10 });
    const face = { points: drawnFace({}, framing).points.map((point) => inPhoto(point, turned)) };
    expect((featuresOf(face).roll * 180) / Math.PI).toBeCloseTo(10, 6);
  });

  test('reaches beyond the picture only where it does', () => {
    const whole = wholeFraming(700, 1200);
    expect(exceeds(whole, 700, 1200)).toBe(false);
    expect(exceeds({ ...whole, y: 100 }, 700, 1200)).toBe(true);
    expect(exceeds({ ...whole, turn: 0.2 }, 700, 1200)).toBe(true);
    expect(exceeds({ ...whole, pixelsPerMm: whole.pixelsPerMm * 1.01 }, 700, 1200)).toBe(true);
  });
});
