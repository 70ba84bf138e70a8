/**
 * Points of a column that holds so many digits of the body font, as Excel counts them for an 11 point Calibri: 7 pixels
 * a digit, 5 for the margins, four thirds of a pixel to the point.
 */
export const pointsOfCharacters = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7 + 5) * 0.75;
