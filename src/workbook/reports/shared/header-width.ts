/** Bold letters of a proportional font, against the digit that a column's width counts: at most so much wider. */
const UNSURE = 1.15;
/** Room that the filter button takes of a line. */
const BUTTON = 3;
/** The same and some more, so that neighbouring headers do not touch. */
const GAP = BUTTON + 1;

/**
 * The least width, in characters, at which a header breaks into lines the same way in every font: what shall share a
 * line fits with room to spare, and what shall not is clearly too long for one.
 *
 * @param least  What the figures below need.
 */
export function headerWidth(header: string, least: number): number {
  const longest = Math.max(...header.split(" ").map((word) => word.length));
  for (let width = Math.max(least, longest + GAP); ; width++) {
    const sure = joins(header, width - GAP).every(
      (length) => length + GAP <= width || length >= (width - BUTTON) * UNSURE,
    );
    if (sure || width >= header.length + GAP) return width;
  }
}

/** How many lines a header takes at a width. */
export const headerLines = (header: string, width: number): number =>
  1 + joins(header, width - BUTTON).filter((length) => length > width - BUTTON).length;

/** The length that a line would have with the next word on it, for each word after the first. */
function joins(header: string, room: number): readonly number[] {
  const [first = "", ...others] = header.split(" ");
  let line = first.length;
  return others.map((word) => {
    const joined = line + 1 + word.length;
    line = joined <= room ? joined : word.length;
    return joined;
  });
}
