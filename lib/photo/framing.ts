import type { Face, Point } from './face';
import { featuresOf } from './face';
import { photoSize } from './kept-photo';

/**
 * What of a picture the photo shows: the place of its middle and its scale, in pixels of the picture, and the angle by which the
 * picture is turned clockwise, in radians.
 */
export type Framing = { x: number; y: number; pixelsPerMm: number; turn: number };

const { mm } = photoSize;

/**
 * How the head stands in the frame, in millimetres from its top. ISO/IEC 19794-5 (2005), 7.2 and A.3.2: the head from chin to crown
 * takes 70 to 80 % of the height (32 to 36 mm), and the eyes are 50 to 70 % above the lower edge.
 */
const aim = { crown: 4.5, head: 34 };

/** The framing that puts a head where the standard wants it. */
export function framingOf(face: Face): Framing {
  const { crown, chin, eyes, headHeight } = featuresOf(face);
  const pixelsPerMm = headHeight / aim.head;
  // From the crown down along the head, which may be tilted.
  const down = { x: (chin.x - crown.x) / headHeight, y: (chin.y - crown.y) / headHeight };
  const toMiddle = (mm.height / 2 - aim.crown) * pixelsPerMm;
  return { x: (eyes.middle.x + crown.x + down.x * toMiddle) / 2, y: crown.y + down.y * toMiddle, pixelsPerMm, turn: 0 };
}

/** The largest part of a picture that has the shape of the photo, from its middle. */
export function wholeFraming(width: number, height: number): Framing {
  return { x: width / 2, y: height / 2, pixelsPerMm: Math.min(width / mm.width, height / mm.height), turn: 0 };
}

/** How a person moves the picture in its frame: its size in hundredths, to the right and down in millimetres, clockwise in degrees. */
export type Adjustment = { size: number; right: number; down: number; turn: number };

/** A picture that nobody has moved. */
export const unadjusted: Adjustment = { size: 100, right: 0, down: 0, turn: 0 };

/** A framing with the picture moved. */
export function adjusted(framing: Framing, { size, right, down, turn }: Adjustment): Framing {
  const moved = {
    ...framing,
    pixelsPerMm: (framing.pixelsPerMm * 100) / size,
    turn: framing.turn + (turn * Math.PI) / 180,
  };
  return { ...moved, ...inPicture({ x: mm.width / 2 - right, y: mm.height / 2 - down }, moved) };
}

/** Where a place in the picture comes in the photo, in millimetres from its upper left corner. */
export function inPhoto(point: Point, { x, y, pixelsPerMm, turn }: Framing): Point {
  const dx = (point.x - x) / pixelsPerMm;
  const dy = (point.y - y) / pixelsPerMm;
  return {
    x: mm.width / 2 + dx * Math.cos(turn) - dy * Math.sin(turn),
    y: mm.height / 2 + dx * Math.sin(turn) + dy * Math.cos(turn),
  };
}

/** Where a place in the photo, in millimetres, comes from in the picture. */
export function inPicture(point: Point, { x, y, pixelsPerMm, turn }: Framing): Point {
  const dx = (point.x - mm.width / 2) * pixelsPerMm;
  const dy = (point.y - mm.height / 2) * pixelsPerMm;
  return { x: x + dx * Math.cos(turn) + dy * Math.sin(turn), y: y - dx * Math.sin(turn) + dy * Math.cos(turn) };
}

/** Whether the frame reaches beyond the picture, where there is nothing to show; a pixel of grace. */
export function exceeds(framing: Framing, width: number, height: number): boolean {
  const corners = [0, mm.width].flatMap((x) => [0, mm.height].map((y) => inPicture({ x, y }, framing)));
  return corners.some(({ x, y }) => x < -1 || y < -1 || x > width + 1 || y > height + 1);
}
