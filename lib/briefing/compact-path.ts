/**
 * What d3-geo draws into, written as short as SVG allows: whole units, every step relative to the point before. Points that fall
 * together are drawn once, rings that shrink to nothing not at all.
 */
export class CompactPath {
  #text = '';
  #ring: [x: number, y: number][] = [];

  moveTo(x: number, y: number): void {
    this.#finish(false);
    this.#ring = [[Math.round(x), Math.round(y)]];
  }

  lineTo(x: number, y: number): void {
    const point: [number, number] = [Math.round(x), Math.round(y)];
    const last = this.#ring.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) return;
    this.#ring.push(point);
  }

  closePath(): void {
    this.#finish(true);
  }

  /** d3-geo draws a point as a circle; shapes of countries have none. */
  arc(): void {}
  beginPath(): void {}

  /** The `d` of a path. */
  toString(): string {
    this.#finish(false);
    return this.#text;
  }

  #finish(closed: boolean): void {
    const [start, ...rest] = this.#ring;
    this.#ring = [];
    // Two points enclose nothing, and one is no line.
    if (!start || rest.length < (closed ? 2 : 1)) return;
    let [x, y] = start;
    let steps = '';
    for (const [nextX, nextY] of rest) {
      steps += signed(nextX - x, steps === '') + signed(nextY - y, false);
      [x, y] = [nextX, nextY];
    }
    this.#text += `M${start[0]}${signed(start[1], false)}l${steps}${closed ? 'z' : ''}`;
  }
}

/** A number behind another: a minus parts them as well as a space does. */
const signed = (n: number, first: boolean) => (n < 0 || first ? `${n}` : ` ${n}`);
