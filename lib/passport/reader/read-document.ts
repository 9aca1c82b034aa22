import type { Alternative } from '../alternatives';
import { type Mrz, parseMrz } from '../mrz';
import { greedyText } from './align';
import { chainsOf, glyphsOf } from './chains';
import { type Correction, decode } from './decode';
import { type Gray, resize } from './image';
import { marksOf, type Threshold } from './marks';
import { type Emissions, type Network, recognise } from './network';
import { type Row, rowsBeside } from './rows';
import { type Corners, type Cut, cornersOf, cutStrip } from './strip';

/**
 * A machine-readable zone read from a picture.
 *
 * `accepted`: two looks agree, the check digits hold, at most one character was corrected, and each is at least 0.5 probable. Check digits alone
 * accept invented numbers where the frame cuts the lines.
 */
export type Reading = {
  mrz: Mrz;
  accepted: boolean;
  corrections: Correction[];
  /** Of each character of each line, the better of both looks, before any rule. */
  probabilities: number[][];
  /** For each character of each line those that the network held possible in its place, the likeliest first. */
  alternatives: Alternative[][][];
  /** Of each line in the picture: top left, top right, bottom right, bottom left as it is read. */
  corners: Corners[];
  /** Where the middle of each character lies between the left (0) and the right end (1) of these corners. */
  middles: number[][];
  score: number;
};

/** How a reading is made: `onSearch` hears of the share of all searches that is behind. */
type Ways = {
  /** `quick` searches once, for one of many pictures of a camera. */
  effort?: 'quick' | 'full';
  /** Asked now and then whether to give up, with what was found so far. */
  stop?: () => boolean;
  onSearch?: (share: number) => void;
};

/** Longest sides at which a picture is searched for lines, and how ink is told from paper: the usual one first. */
const searches: { side: number; threshold: Threshold }[] = [1600, 1000, 2600].flatMap((side) => [
  { side, threshold: { radius: 14, share: 0.12, least: 8 } },
  { side, threshold: { radius: 22, share: 0.06, least: 5 } },
]);

/** More spots than that are noise. */
const mostMarks = 40_000;

/** Runs of the network after which a picture has no lines worth more time. */
const mostRuns = 20;

const leastProbability = 0.5;

/** The likeliest zone of a picture; undefined where none was found. */
export function readDocument(
  image: Gray,
  network: Network,
  { effort = 'full', stop = () => false, onSearch = () => undefined }: Ways = {},
): Reading | undefined {
  let best: Reading | undefined;
  let runs = 0;
  for (const [done, { side, threshold }] of (effort === 'quick' ? searches.slice(0, 1) : searches).entries()) {
    onSearch(done / searches.length);
    const scale = Math.min(3, side / Math.max(image.width, image.height));
    const found = resize(image, Math.round(image.width * scale), Math.round(image.height * scale));
    const glyphs = glyphsOf(marksOf(found, threshold, mostMarks));
    const tried: Cut['chain'][] = [];
    for (const chain of chainsOf(glyphs)) {
      if (stop() || runs >= mostRuns) return best;
      if (tried.length === 4 || tried.some((other) => isBeside(chain, other))) continue;
      tried.push(chain);
      const rows = rowsBeside(chain, glyphs).filter((row) => Math.abs(row.offset[0] ?? 0) < 6.2 * chain.pitch);
      const { reading, runs: more } = readRows(image, network, chain, rows, scale);
      runs += more;
      if (reading && (!best || reading.score > best.score)) best = reading;
      if (best?.accepted || (best?.mrz.proved && best.score > -0.35)) return best;
    }
  }
  return best;
}

/** Whether two chains run over one another, or along the same rows. */
function isBeside(a: Cut['chain'], b: Cut['chain']): boolean {
  const middle = ({ start, ux, uy, length }: Cut['chain']) => [
    start.x + (ux * length) / 2,
    start.y + (uy * length) / 2,
  ];
  const [ax = 0, ay = 0] = middle(a);
  const [bx = 0, by = 0] = middle(b);
  return Math.hypot(ax - bx, ay - by) < 8 * a.pitch && Math.abs(a.ux * b.ux + a.uy * b.uy) > 0.98;
}

type SeenRow = { cut: Cut; emissions: Emissions };

/** Reads the rows beside a chain, those next to it first, until a document is accepted. */
function readRows(
  image: Gray,
  network: Network,
  chain: Cut['chain'],
  rows: readonly Row[],
  scale: number,
): { reading: Reading | undefined; runs: number } {
  let runs = 0;
  const full = rows.filter(({ filled }) => filled >= 0.8 * chain.glyphs);
  const from = Math.max(-2 * chain.pitch, Math.min(0, ...full.map((row) => row.from))) - 1.15 * chain.pitch;
  const to =
    Math.min(chain.length + 2 * chain.pitch, Math.max(chain.length, ...full.map((row) => row.to))) + 1.15 * chain.pitch;
  const look = (cut: Cut): SeenRow => {
    runs++;
    return { cut, emissions: recognise(network, cutStrip(image, cut)) };
  };
  const see = (row: Row, turned: boolean) => {
    const { cut, emissions } = look({ chain, row, scale, from, to, turned });
    const { text, confidence } = greedyText(emissions);
    return { cut, emissions, text, confidence, sureness: confidence * Math.min(1, text.length / 30) };
  };
  const offsetOf = (row: Row) => Math.abs(row.offset[0] ?? 0);
  const own = [...rows].sort((a, b) => offsetOf(a) - offsetOf(b))[0];
  if (!own) return { reading: undefined, runs };
  let seen = see(own, false);
  if (seen.sureness < 0.9) {
    const turned = see(own, true);
    if (turned.sureness > seen.sureness) seen = turned;
  }
  if (seen.confidence < 0.35) return { reading: undefined, runs };
  const { turned } = seen.cut;
  // In the order in which they are read.
  const ordered = turned ? [...rows].reverse() : [...rows];
  const first = ordered.indexOf(own);
  const read: (SeenRow | undefined)[] = ordered.map((row) =>
    row === own && seen.text.length >= 12 ? seen : undefined,
  );
  let best: Reading | undefined;
  // Rows with gaps are mostly of the page above: they come last.
  const isFull = (row: Row | undefined) => (row ? row.filled >= 0.6 * chain.glyphs : false);
  const distance = (i: number) => Math.abs(i - first) + (isFull(ordered[i]) ? 0 : ordered.length);
  for (const next of ordered.map((_, i) => i).sort((a, b) => distance(a) - distance(b))) {
    const row = ordered[next];
    if (row && row !== own) {
      const line = see(row, turned);
      if (line.text.length >= 12) read[next] = line;
    }
    const seenRows = read.filter((line) => line !== undefined);
    const reading = readingOf(seenRows);
    if (!reading) continue;
    best = reading.mrz.proved && leastOf(reading) < sureProbability ? secondLook(reading, seenRows, look) : reading;
    if (best.accepted) break;
  }
  return { reading: best, runs };
}

/** Below it a character is looked at again. */
const sureProbability = 0.8;

/** How tall the second look cuts its strips: a blurred character looks taller than it is. */
const secondStretch = 0.9;

const leastOf = ({ probabilities }: Pick<Reading, 'probabilities'>): number => Math.min(...probabilities.flat());

/**
 * Looks again at rows that were read with little certainty, through strips of another height. If both looks read the same, each
 * character is as probable as the better look says; if not, neither is accepted.
 */
function secondLook(first: Reading, rows: readonly SeenRow[], look: (cut: Cut) => SeenRow): Reading {
  const second = readingOf(rows.map(({ cut }) => look({ ...cut, stretch: secondStretch })));
  if (second?.mrz.lines.join() !== first.mrz.lines.join()) return { ...first, accepted: false };
  const probabilities = first.probabilities.map((line, l) =>
    line.map((probability, i) => Math.max(probability, second.probabilities[l]?.[i] ?? 0)),
  );
  const both = { ...first, probabilities, score: Math.max(first.score, second.score) };
  return { ...both, accepted: isAccepted(both) };
}

/** What is accepted: see `Reading`. */
function isAccepted(reading: Omit<Reading, 'accepted'>): boolean {
  return reading.mrz.proved && reading.corrections.length <= 1 && leastOf(reading) >= leastProbability;
}

/** What a network holds possible at a place beside the character that it is read as. */
const leastAlternative = 0.02;

function readingOf(rows: readonly SeenRow[]): Reading | undefined {
  const decoded = decode(rows.map(({ emissions }) => emissions));
  const mrz = decoded && parseMrz(decoded.lines);
  if (!decoded || !mrz) return;
  const { lines, aligned, probabilities, corrections, score, first } = decoded;
  const reading = {
    mrz,
    corrections,
    probabilities,
    alternatives: lines.map((line, l) =>
      Array.from(line, (character, i) =>
        (aligned[l]?.candidates[i] ?? [])
          .filter((candidate) => candidate.character !== character && Math.exp(candidate.log) >= leastAlternative)
          .map(({ character, log }) => ({ character, probability: Math.exp(log) })),
      ),
    ),
    corners: lines.map((_, l) => cornersOf((rows[first + l] as SeenRow).cut)),
    middles: aligned.map(({ from, to }, l) => {
      const { frames } = (rows[first + l] as SeenRow).emissions;
      return from.map((start, i) => (start + (to[i] as number) + 1) / 2 / frames);
    }),
    score,
  };
  return { ...reading, accepted: isAccepted(reading) };
}
