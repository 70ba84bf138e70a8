/** Quantities that must not mix. A plain number becomes one only through these constructors. */
declare const unit: unique symbol;
type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

/** An amount in the portfolio's one currency and scale (for example £m), as the table's header says. */
export type Money = Quantity<"money">;
/** Working hours. */
export type Hours = Quantity<"hours">;
/** A probability in [0, 1]. */
export type Probability = Quantity<"probability">;
/** A part of a whole in [0, 1], such as a normalised weight. */
export type Share = Quantity<"share">;
/** The worth of a rating on its criterion: 0 the worst anchor, 1 the best. */
export type Value = Quantity<"value">;

function finite(amount: number, name: string): number {
  if (!Number.isFinite(amount)) throw new RangeError(`${name} must be a finite number, got ${amount}`);
  return amount;
}

function within01(amount: number, name: string): number {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`${name} must be from 0 to 1, got ${amount}`);
  return amount;
}

/** @throws {RangeError} if `amount` is not finite. */
export const money = (amount: number): Money => finite(amount, "money") as Money;
/** @throws {RangeError} if `amount` is not finite or is negative. */
export const hours = (amount: number): Hours => {
  if (finite(amount, "hours") < 0) throw new RangeError(`hours must not be negative, got ${amount}`);
  return amount as Hours;
};
/** @throws {RangeError} if `amount` is outside [0, 1]. */
export const probability = (amount: number): Probability => within01(amount, "probability") as Probability;
/** @throws {RangeError} if `amount` is outside [0, 1]. */
export const share = (amount: number): Share => within01(amount, "share") as Share;
/** @throws {RangeError} if `amount` is outside [0, 1]. */
export const value = (amount: number): Value => within01(amount, "value") as Value;
