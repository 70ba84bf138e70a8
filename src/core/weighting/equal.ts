/** Equal weights: 1/n each. With nothing known about importance no other weights treat the criteria alike. */
export const equalWeights = (n: number): readonly number[] => new Array<number>(n).fill(1 / n);
