import { type Face, type Features, featuresOf } from './face';
import { type Framing, inPhoto } from './framing';
import { photoSize, type Remark, remarks } from './kept-photo';
import { type Measures, measure, type Pixels } from './measures';

/**
 * Where a hint begins. The first ones are of ISO/IEC 19794-5 (2005) with a millimetre or two of grace, since the crown is estimated;
 * the others were chosen by measuring (ADR 0020).
 */
const limits = {
  head: { least: 30.5, most: 37.5 },
  eyeLine: { highest: 13.5, lowest: 23 },
  offCentre: 2.5,
  /** Radians: 6 degrees. */
  roll: 0.105,
  turn: 0.16,
  eyesOpen: 0.17,
  mouthOpen: 0.2,
  deviation: 16,
  backgroundLight: 110,
  cheekRatio: 1.4,
  black: 0.25,
  white: 0.15,
  span: 38,
  detail: 0.005,
  glare: 0.15,
  /** 300 dots an inch, and 60 pixels between the eyes. */
  pixelsPerMm: 300 / 25.4,
  eyeDistance: 60,
};

/** A face counts as a second one if it is at least this part of the first. */
const secondFace = 0.35;

/**
 * What there is to say of a photo: hints, in the order of `remarks`; none if all is as it should be. Without a face in the frame that is
 * the only one, since all others are measured of it.
 *
 * @param pixels the photo itself, of any size in its shape
 * @param faces what was found in the picture that it is cut from, in pixels of that picture, the main one first
 * @param framing what of that picture the photo shows
 * @param exceeded whether the frame reaches beyond the picture
 */
export function checkPhoto(pixels: Pixels, faces: readonly Face[], framing: Framing, exceeded: boolean): Remark[] {
  const [face, ...others] = faces.map(({ points }) =>
    featuresOf({ points: points.map((point) => inPhoto(point, framing)) }),
  );
  if (!face || !isInside(face)) return ['face'];
  const found: Partial<Record<Remark, boolean>> = {
    faces: others.some((other) => isInside(other) && other.headHeight > face.headHeight * secondFace),
    edge: exceeded,
    pixels: framing.pixelsPerMm < limits.pixelsPerMm || face.eyes.distance * framing.pixelsPerMm < limits.eyeDistance,
    ...hintsOfPose(face),
    ...hintsOfLight(measure(pixels, face)),
  };
  return remarks.filter((remark) => found[remark]);
}

/** Whether a face, in millimetres of the photo, is in it: by the middle of its eyes. */
function isInside({ eyes: { middle } }: Features): boolean {
  return middle.x > 0 && middle.y > 0 && middle.x < photoSize.mm.width && middle.y < photoSize.mm.height;
}

/** How the head stands and looks: its measures are millimetres of the photo, its angle radians, the others ratios (`Features`). */
function hintsOfPose({
  headHeight,
  eyes,
  roll,
  turn,
  eyesOpen,
  mouthOpen,
}: Features): Partial<Record<Remark, boolean>> {
  const { head, eyeLine, offCentre } = limits;
  const { x, y } = eyes.middle;
  return {
    size: headHeight < head.least || headHeight > head.most,
    place: y < eyeLine.highest || y > eyeLine.lowest || Math.abs(x - photoSize.mm.width / 2) > offCentre,
    tilt: Math.abs(roll) > limits.roll,
    turned: turn > limits.turn,
    eyes: eyesOpen < limits.eyesOpen,
    mouth: mouthOpen > limits.mouthOpen,
  };
}

/** What light and camera made of it, by the pixels. */
function hintsOfLight({ background, cheekRatio, face, detail, glare }: Measures): Partial<Record<Remark, boolean>> {
  return {
    background: background.deviation > limits.deviation,
    light: background.light < limits.backgroundLight || cheekRatio > limits.cheekRatio,
    exposure: face.black > limits.black || face.white > limits.white || face.span < limits.span,
    sharp: detail < limits.detail,
    glare: glare > limits.glare,
  };
}
