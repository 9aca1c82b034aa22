import { alphabet, type Emissions } from './network';

/** How likely a character is at a place of a line, as the logarithm of its probability where the network saw it best. */
export type Candidate = { character: string; log: number };

/**
 * A line read as so many characters. `from` and `to`: the columns of the network in which each was seen. `candidates`: for each
 * place all characters of the alphabet, the likeliest first. `score`: mean logarithm of the probability of a place.
 */
export type Aligned = { text: string; score: number; candidates: Candidate[][]; from: number[]; to: number[] };

/** What a character costs at a place of a line: 0 where it belongs, less where it is unusual, minus infinity where it can't be. */
export type Prior = Float64Array;

/** The text without regard to any format: the likeliest class of each column, repetitions and blanks taken out. */
export function greedyText({ logs, frames, classes }: Emissions): { text: string; confidence: number } {
  let text = '';
  let sum = 0;
  let last = 0;
  for (let frame = 0; frame < frames; frame++) {
    let best = 0;
    for (let c = 1; c < classes; c++) {
      if ((logs[frame * classes + c] as number) > (logs[frame * classes + best] as number)) best = c;
    }
    if (best !== 0 && best !== last) {
      text += alphabet.charAt(best - 1);
      sum += logs[frame * classes + best] as number;
    }
    last = best;
  }
  return { text, confidence: text === '' ? 0 : Math.exp(sum / text.length) };
}

/**
 * The likeliest way to read a line as exactly `priors.length` characters (Viterbi), each weighed by the prior of its place.
 * Undefined where the line has fewer columns than characters.
 */
export function align({ logs, frames, classes }: Emissions, priors: readonly Prior[]): Aligned | undefined {
  const length = priors.length;
  const symbols = classes - 1;
  const never = Number.NEGATIVE_INFINITY;
  // After n characters: either in a blank behind the n-th, or still in the n-th, which is one of the symbols.
  let blanks = new Float64Array(length + 1).fill(never);
  let inside = new Float64Array((length + 1) * symbols).fill(never);
  // Where the best way came from: -1 a blank, else the symbol before; -2 the same symbol.
  const blankFrom = new Int8Array(frames * (length + 1));
  const insideFrom = new Int8Array(frames * (length + 1) * symbols);
  blanks[0] = 0;
  for (let frame = 0; frame < frames; frame++) {
    const nextBlanks = new Float64Array(length + 1).fill(never);
    const nextInside = new Float64Array((length + 1) * symbols).fill(never);
    const column = frame * classes;
    let before = { first: never, firstSymbol: -1, second: never, secondSymbol: -1 };
    for (let n = 0; n <= length; n++) {
      const here = n === 0 ? before : twoBest(inside, n * symbols, symbols);
      const stays = here.first > (blanks[n] as number);
      nextBlanks[n] = (stays ? here.first : (blanks[n] as number)) + (logs[column] as number);
      blankFrom[frame * (length + 1) + n] = stays ? here.firstSymbol : -1;
      if (n > 0) {
        const prior = priors[n - 1] as Prior;
        for (let s = 0; s < symbols; s++) {
          const cost = prior[s] as number;
          if (cost === never) continue;
          const state = n * symbols + s;
          let best = inside[state] as number;
          let from = -2;
          // The prior counts once, on entering the symbol.
          const fromBlank = (blanks[n - 1] as number) + cost;
          if (fromBlank > best) {
            best = fromBlank;
            from = -1;
          }
          const other = before.firstSymbol === s ? before.second : before.first;
          if (other + cost > best) {
            best = other + cost;
            from = before.firstSymbol === s ? before.secondSymbol : before.firstSymbol;
          }
          nextInside[state] = best + (logs[column + s + 1] as number);
          insideFrom[frame * (length + 1) * symbols + state] = from;
        }
      }
      before = here;
    }
    blanks = nextBlanks;
    inside = nextInside;
  }
  const last = twoBest(inside, length * symbols, symbols);
  const score = Math.max(blanks[length] as number, last.first);
  if (score === never) return;
  const text: string[] = new Array(length);
  const from: number[] = new Array(length).fill(0);
  const to: number[] = new Array(length).fill(0);
  let n = length;
  let symbol = last.first > (blanks[length] as number) ? last.firstSymbol : -1;
  let entered = true;
  for (let frame = frames - 1; frame >= 0; frame--) {
    if (symbol < 0) {
      symbol = blankFrom[frame * (length + 1) + n] as number;
      entered = true;
      continue;
    }
    if (entered) {
      text[n - 1] = alphabet.charAt(symbol);
      to[n - 1] = frame;
      entered = false;
    }
    from[n - 1] = frame;
    const came = insideFrom[frame * (length + 1) * symbols + n * symbols + symbol] as number;
    if (came === -2) continue;
    n--;
    symbol = came;
    entered = true;
  }
  const candidates = from.map((start, i) => {
    const best = Array.from(alphabet, (character, s) => {
      let log = never;
      for (let frame = start; frame <= (to[i] as number); frame++) {
        log = Math.max(log, logs[frame * classes + s + 1] as number);
      }
      return { character, log };
    });
    return best.sort((a, b) => b.log - a.log);
  });
  return { text: text.join(''), score: score / length, candidates, from, to };
}

function twoBest(values: Float64Array, offset: number, count: number) {
  let first = Number.NEGATIVE_INFINITY;
  let firstSymbol = -1;
  let second = first;
  let secondSymbol = -1;
  for (let s = 0; s < count; s++) {
    const value = values[offset + s] as number;
    if (value > first) {
      second = first;
      secondSymbol = firstSymbol;
      first = value;
      firstSymbol = s;
    } else if (value > second) {
      second = value;
      secondSymbol = s;
    }
  }
  return { first, firstSymbol, second, secondSymbol };
}
