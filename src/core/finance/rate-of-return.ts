/** A rate at which the net present value of flows is 0. */
export interface RateRoot {
  /** Above −1; 0.1 is 10 %. */
  readonly rate: number;
  /**
   * What the net present value does there as the rate rises. `falls`: the project is worth while at any cost of capital
   * a little below, as with an ordinary investment. `rises`: as with a loan. `touches`: it is 0 there without a change
   * of sign.
   */
  readonly npv: "falls" | "rises" | "touches";
}

/** Why flows have no internal rate of return. */
export type NoRate =
  /** There are no flows, or all are 0: every rate would do. */
  | "no flows"
  /** Money only comes in, or only goes out. */
  | "one sign"
  /** Money comes in and goes out, but the net present value is 0 at no rate above −100 %. */
  | "no root";

/**
 * Every rate above −100 % at which the net present value is 0, in rising order. One number without a word would be
 * wrong where flows change sign twice or more: there may be several, or none.
 */
export type RateOfReturn =
  | { readonly outcome: "none"; readonly why: NoRate }
  | {
      readonly outcome: "one" | "several";
      readonly roots: readonly [RateRoot, ...RateRoot[]];
      /**
       * The root that Newton's method reaches from Excel's default guess of 10 %, which is what a sheet shows where
       * nobody typed a guess; absent if it reaches none (#NUM!). Excel's own steps are not published: for flows with
       * one root this is that root, with several it is where LibreOffice and the published description lead.
       */
      readonly fromDefaultGuess?: number;
    };

/** Sorts roots out into the outcomes. `reached` is where an iteration from the default guess ended. */
export function ratesFound(roots: readonly RateRoot[], reached: number | undefined): RateOfReturn {
  const [first, ...others] = roots;
  if (first === undefined) return { outcome: "none", why: "no root" };
  const shown = reached === undefined ? undefined : nearest([first, ...others], reached);
  return {
    outcome: others.length === 0 ? "one" : "several",
    roots: [first, ...others],
    ...(shown === undefined ? {} : { fromDefaultGuess: shown }),
  };
}

function nearest(roots: readonly [RateRoot, ...RateRoot[]], reached: number): number | undefined {
  const distance = ({ rate }: RateRoot): number => Math.abs(rate - reached);
  const closest = roots.reduce((best, root) => (distance(root) < distance(best) ? root : best));
  // An iteration that stopped at a double root is only half as many digits right.
  return distance(closest) <= 1e-5 * (1 + Math.abs(closest.rate)) ? closest.rate : undefined;
}

/**
 * What flows look like before any root is sought: their one reason for having none, or undefined.
 */
export function obviouslyNone(amounts: readonly number[]): NoRate | undefined {
  const incoming = amounts.some((amount) => amount > 0);
  const outgoing = amounts.some((amount) => amount < 0);
  if (!incoming && !outgoing) return "no flows";
  return incoming && outgoing ? undefined : "one sign";
}

/** Just above −1: a root nearer to −100 % than a number can tell is given as this. */
export const LOWEST_RATE = -1 + Number.EPSILON / 2;
