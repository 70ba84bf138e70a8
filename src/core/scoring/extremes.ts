/** Largest and smallest of at least one number; without the limit on arguments that Math.max has. */
export const largest = (numbers: readonly number[]): number => numbers.reduce((a, b) => (b > a ? b : a), -Infinity);
export const smallest = (numbers: readonly number[]): number => numbers.reduce((a, b) => (b < a ? b : a), Infinity);

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
