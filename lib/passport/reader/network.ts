/**
 * The recogniser of one line of OCR-B: a small convolutional network whose output is read by connectionist temporal
 * classification (Graves et al. 2006). 188,000 weights in 8 bits, which were trained elsewhere: this project runs them and cannot make them anew.
 */

/** The characters of a machine-readable zone (ICAO Doc 9303-3, 4.3), in the order of the network's classes behind the blank. */
export const alphabet = '<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Pixels of a strip from top to bottom; the network was trained with capitals of about half of that. */
export const stripHeight = 32;

/** A line of text, level and in the middle: `stripHeight` rows of `width` values, with mean 0 and deviation 1. */
export type Strip = { values: Float32Array; width: number };

/**
 * What the network says of each of `frames` columns from left to right: the logarithm of the probability of the blank (class 0)
 * and of each character of the alphabet, `classes` values a column.
 */
export type Emissions = { logs: Float64Array; frames: number; classes: number };

type Shape = { outputs: number; inputs: number; height: number; width: number };
/** Weights as [output][row][column][input], so that a kernel lies over its patch of a row-major image in one stretch. */
type Layer = Shape & { weights: Float64Array; bias: Float64Array };

const shape = (outputs: number, inputs: number, height: number, width: number): Shape => ({
  outputs,
  inputs,
  height,
  width,
});

/** In the order of the weights' file. */
const shapes = [
  shape(16, 1, 5, 5),
  shape(32, 16, 3, 3),
  shape(48, 32, 3, 3),
  shape(48, 48, 3, 3),
  shape(64, 48, 3, 3),
  shape(96, 64, 4, 1),
  shape(96, 96, 1, 5),
  shape(96, 96, 1, 5),
  shape(alphabet.length + 1, 96, 1, 1),
] as const;

export type Network = Readonly<Record<keyof typeof names, Layer>>;
const names = { c1: 0, c2: 1, c3: 2, c4: 3, c5: 4, c6: 5, c7: 6, c8: 7, classes: 8 } as const;

/**
 * The network in `file`: for each layer the weights as signed bytes [output][input][row][column], padded to 4 bytes, then a scale
 * and a bias for each output as little-endian 32-bit floats. Throws a RangeError where the file is of another length.
 */
export function openNetwork(file: ArrayBuffer): Network {
  const view = new DataView(file);
  let at = 0;
  const layers = shapes.map(({ outputs, inputs, height, width }) => {
    const size = inputs * height * width;
    const scales = at + Math.ceil((outputs * size) / 4) * 4;
    const weights = new Float64Array(outputs * size);
    const bias = new Float64Array(outputs);
    for (let output = 0; output < outputs; output++) {
      const scale = view.getFloat32(scales + 4 * output, true);
      bias[output] = view.getFloat32(scales + 4 * (outputs + output), true);
      for (let input = 0; input < inputs; input++) {
        for (let cell = 0; cell < height * width; cell++) {
          const weight = view.getInt8(at + output * size + input * height * width + cell);
          weights[output * size + cell * inputs + input] = weight * scale;
        }
      }
    }
    at = scales + 8 * outputs;
    return { outputs, inputs, height, width, weights, bias };
  });
  if (at !== view.byteLength) throw new RangeError(`The weights take ${at} bytes, not ${view.byteLength}.`);
  const layer = (name: keyof typeof names) => layers[names[name]] as Layer;
  return {
    c1: layer('c1'),
    c2: layer('c2'),
    c3: layer('c3'),
    c4: layer('c4'),
    c5: layer('c5'),
    c6: layer('c6'),
    c7: layer('c7'),
    c8: layer('c8'),
    classes: layer('classes'),
  };
}

/** Reads a strip; a column of the answer is 4 pixels of it. */
export function recognise(network: Network, strip: Strip): Emissions {
  const { c1, c2, c3, c4, c5, c6, c7, c8, classes } = network;
  let map: FeatureMap = { values: Float64Array.from(strip.values), height: stripHeight, width: strip.width, depth: 1 };
  map = convolve(map, c1, { stride: 2 });
  map = pool(convolve(map, c2), 2, 2);
  map = convolve(map, c3);
  map = pool(convolve(map, c4), 2, 1);
  map = convolve(map, c5);
  map = convolve(map, c6, { valid: true });
  map = convolve(map, c7);
  map = convolve(map, c8);
  map = convolve(map, classes, { linear: true });
  return { logs: logSoftmax(map.values, map.depth), frames: map.width, classes: map.depth };
}

/** `values` as [row][column][depth]. */
type FeatureMap = { values: Float64Array; height: number; width: number; depth: number };

/**
 * A convolution, with zeros around the image unless `valid`, and negative results cut to 0 unless `linear`. Four outputs by two
 * columns are summed at a time, in local variables: this is where a reading spends its time.
 */
function convolve(
  image: FeatureMap,
  layer: Layer,
  { stride = 1, valid = false, linear = false }: { stride?: number; valid?: boolean; linear?: boolean } = {},
): FeatureMap {
  const { outputs, inputs, weights, bias } = layer;
  const marginY = valid ? 0 : layer.height >> 1;
  const marginX = valid ? 0 : layer.width >> 1;
  const height = Math.floor((image.height + 2 * marginY - layer.height) / stride) + 1;
  const width = Math.floor((image.width + 2 * marginX - layer.width) / stride) + 1;
  const rowLength = (image.width + 2 * marginX) * inputs;
  const padded = new Float64Array((image.height + 2 * marginY) * rowLength);
  const sourceRow = image.width * inputs;
  for (let y = 0; y < image.height; y++) {
    const row = image.values.subarray(y * sourceRow, (y + 1) * sourceRow);
    padded.set(row, (y + marginY) * rowLength + marginX * inputs);
  }
  const values = new Float64Array(height * width * outputs);
  const run = layer.width * inputs;
  const size = layer.height * run;
  const step = stride * inputs;
  const floor = linear ? Number.NEGATIVE_INFINITY : 0;
  for (let output = 0; output < outputs; output += 4) {
    // The last block may overlap the one before it, so that there are always four outputs.
    const o = Math.min(output, outputs - 4);
    const k0 = o * size;
    const k1 = k0 + size;
    const k2 = k1 + size;
    const k3 = k2 + size;
    const b0 = bias[o] as number;
    const b1 = bias[o + 1] as number;
    const b2 = bias[o + 2] as number;
    const b3 = bias[o + 3] as number;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x += 2) {
        const left = y * stride * rowLength + x * step;
        const second = x + 1 < width ? step : 0;
        let l0 = b0;
        let l1 = b1;
        let l2 = b2;
        let l3 = b3;
        let r0 = b0;
        let r1 = b1;
        let r2 = b2;
        let r3 = b3;
        let k = 0;
        for (let ky = 0; ky < layer.height; ky++) {
          let p = left + ky * rowLength;
          for (const end = k + run; k < end; k++, p++) {
            const l = padded[p] as number;
            const r = padded[p + second] as number;
            const w0 = weights[k0 + k] as number;
            const w1 = weights[k1 + k] as number;
            const w2 = weights[k2 + k] as number;
            const w3 = weights[k3 + k] as number;
            l0 += w0 * l;
            r0 += w0 * r;
            l1 += w1 * l;
            r1 += w1 * r;
            l2 += w2 * l;
            r2 += w2 * r;
            l3 += w3 * l;
            r3 += w3 * r;
          }
        }
        let at = (y * width + x) * outputs + o;
        values[at] = Math.max(floor, l0);
        values[at + 1] = Math.max(floor, l1);
        values[at + 2] = Math.max(floor, l2);
        values[at + 3] = Math.max(floor, l3);
        if (second === 0) continue;
        at += outputs;
        values[at] = Math.max(floor, r0);
        values[at + 1] = Math.max(floor, r1);
        values[at + 2] = Math.max(floor, r2);
        values[at + 3] = Math.max(floor, r3);
      }
    }
  }
  return { values, height, width, depth: outputs };
}

/** The largest value of each block of `rows` by `columns`; an odd rest is left out. */
function pool(image: FeatureMap, rows: number, columns: number): FeatureMap {
  const { depth } = image;
  const height = Math.floor(image.height / rows);
  const width = Math.floor(image.width / columns);
  const values = new Float64Array(height * width * depth).fill(Number.NEGATIVE_INFINITY);
  for (let y = 0; y < height * rows; y++) {
    for (let x = 0; x < width * columns; x++) {
      const from = (y * image.width + x) * depth;
      const to = (Math.floor(y / rows) * width + Math.floor(x / columns)) * depth;
      for (let d = 0; d < depth; d++) {
        const value = image.values[from + d] as number;
        if (value > (values[to + d] as number)) values[to + d] = value;
      }
    }
  }
  return { values, height, width, depth };
}

/** Turns scores into logarithms of probabilities, `classes` at a time. */
function logSoftmax(scores: Float64Array, classes: number): Float64Array {
  const logs = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += classes) {
    const column = scores.subarray(at, at + classes);
    const top = Math.max(...column);
    const sum = top + Math.log(column.reduce((total, score) => total + Math.exp(score - top), 0));
    for (let c = 0; c < classes; c++) logs[at + c] = (column[c] as number) - sum;
  }
  return logs;
}
