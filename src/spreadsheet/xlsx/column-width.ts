/**
 * Widths are points to the document and characters of the default font to a file. Both go through pixels: with Calibri
 * 11 a character is 7 pixels wide and a column has 5 pixels of margin; a point is 4/3 pixels.
 */
const characterPixels = 7;
const marginPixels = 5;

/** @param width  as in `<col width>`, margin included. */
export function pointsOfWidth(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / characterPixels)) / 256) * characterPixels);
  return pixels * 0.75;
}

/** @returns the width for `<col width>`, margin included, to 1/256 of a character. */
export function widthOfPoints(points: number): number {
  const pixels = points / 0.75;
  if (pixels <= 0) return 0;
  return Math.round((pixels / characterPixels) * 256) / 256;
}

/** Width of a column given as characters that fit in it, as in `baseColWidth`. */
export function pointsOfCharacters(characters: number): number {
  return pointsOfWidth((Math.trunc((characters * characterPixels + marginPixels) / characterPixels) * 256) / 256);
}

/** English Metric Units, in which drawings are measured. */
export const emuPerPoint = 12_700;
