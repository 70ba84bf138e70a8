/** Rows or columns end to end: where each begins in pixels, and which one lies at a pixel. Hidden ones have no size. */
export class Axis {
  readonly #starts: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.#starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) {
      this.#starts[index + 1] = (this.#starts[index] ?? 0) + sizeOf(index);
    }
  }

  /** Pixels before `index`; past the end, the whole length. */
  start(index: number): number {
    return this.#starts[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  get length(): number {
    return this.start(this.count);
  }

  /** The visible row or column that covers a pixel; the first or last one outside the axis. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle + 1) > pixel) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Indices with a size from one pixel to another, both included. */
  visible(fromPixel: number, toPixel: number): readonly number[] {
    if (this.count === 0 || toPixel < fromPixel) return [];
    const found: number[] = [];
    const last = this.at(toPixel);
    for (let index = this.at(fromPixel); index <= last; index++) if (this.size(index) > 0) found.push(index);
    return found;
  }

  /** The next index with a size, going by `step` (1 or −1); `index` itself at the end of the sheet. */
  neighbour(index: number, step: 1 | -1): number {
    for (let next = index + step; next >= 0 && next < this.count; next += step) if (this.size(next) > 0) return next;
    return index;
  }
}
