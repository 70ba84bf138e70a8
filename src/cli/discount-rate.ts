import { InvalidArgumentError } from "commander";

/**
 * A discount rate as people type it: "8%", "8 %", "7.5%" or 0.08. A plain number over 1 is refused, as 8 could mean 8 %
 * or 800 %.
 *
 * @returns  A share above −1: 0.08 is 8 %.
 * @throws {InvalidArgumentError} for anything else.
 */
export function discountRate(given: string): number {
  const [, figure, percent] = /^\s*([-+]?\d+(?:\.\d+)?|[-+]?\.\d+)\s*(%?)\s*$/.exec(given) ?? [];
  const rate = figure === undefined ? undefined : percent === "%" ? Number(`${figure}e-2`) : Number(figure);
  if (rate === undefined || rate <= -1 || (percent === "" && rate > 1)) {
    throw new InvalidArgumentError("Type a percentage such as 8% or a share such as 0.08, above -100%.");
  }
  return rate;
}
