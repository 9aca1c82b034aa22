/** A place in a picture: x to the right, y down. The unit is that of whoever gives it. */
export type Point = { x: number; y: number };

/** A face as a mesh of 468 points (MediaPipe Face Mesh), in their fixed order. */
export type Face = { points: readonly Point[] };

/** Where the mesh has what a photo is judged by. Left and right are those of the picture. */
const mesh = {
  chin: 152,
  noseTip: 1,
  side: { left: 234, right: 454 },
  cheek: { left: 50, right: 280 },
  eye: {
    left: { corners: [33, 133], lids: [159, 145] },
    right: { corners: [362, 263], lids: [386, 374] },
  },
  mouth: { corners: [78, 308], lips: [13, 14] },
} as const;

/** From chin to crown, in distances from chin to eyes: the eyes are half-way up the head of an adult. */
const headInEyeHeights = 2;

/** What is read off a face, in the unit of its points; `roll` in radians, clockwise; ratios without unit. */
export type Features = {
  eyes: { left: Point; right: Point; middle: Point; distance: number };
  chin: Point;
  /** Estimated: the mesh ends at the forehead. */
  crown: Point;
  headHeight: number;
  faceWidth: number;
  cheeks: { left: Point; right: Point };
  roll: number;
  /** How far the nose is from the middle of the face: 0 from the front, 1 in profile. */
  turn: number;
  /** Height by width of the opening, the smaller of both eyes. */
  eyesOpen: number;
  mouthOpen: number;
};

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Reads the features of a face off its mesh. Throws if the mesh is not one of 468 points. */
export function featuresOf({ points }: Face): Features {
  const at = (index: number): Point => {
    const point = points[index];
    if (!point) throw new Error('a mesh of 468 points was expected');
    return point;
  };
  const between = ([a, b]: readonly [number, number]) => middle(at(a), at(b));
  const ratio = (height: readonly [number, number], width: readonly [number, number]) =>
    distance(at(height[0]), at(height[1])) / Math.max(distance(at(width[0]), at(width[1])), Number.EPSILON);

  const left = between(mesh.eye.left.corners);
  const right = between(mesh.eye.right.corners);
  const eyes = middle(left, right);
  const chin = at(mesh.chin);
  const crown = {
    x: chin.x + (eyes.x - chin.x) * headInEyeHeights,
    y: chin.y + (eyes.y - chin.y) * headInEyeHeights,
  };
  const [toLeft, toRight] = [mesh.side.left, mesh.side.right].map((side) => distance(at(mesh.noseTip), at(side)));
  return {
    eyes: { left, right, middle: eyes, distance: distance(left, right) },
    chin,
    crown,
    headHeight: distance(chin, crown),
    faceWidth: distance(at(mesh.side.left), at(mesh.side.right)),
    cheeks: { left: at(mesh.cheek.left), right: at(mesh.cheek.right) },
    roll: Math.atan2(right.y - left.y, right.x - left.x),
    turn: toLeft && toRight ? Math.abs(toLeft - toRight) / (toLeft + toRight) : 0,
    eyesOpen: Math.min(
      ratio(mesh.eye.left.lids, mesh.eye.left.corners),
      ratio(mesh.eye.right.lids, mesh.eye.right.corners),
    ),
    mouthOpen: ratio(mesh.mouth.lips, mesh.mouth.corners),
  };
}
