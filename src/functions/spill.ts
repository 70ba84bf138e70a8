/** One value under the other. */
export const column = (values: readonly number[]): number[][] => values.map((value) => [value]);

/** One value beside the other. */
export const row = (values: readonly number[]): number[][] => [[...values]];

/** Values laid out as the list that they go with: beside one another for a single row of cells, else one under the other. */
export const alike = (given: unknown, values: readonly number[]): number[][] =>
  Array.isArray(given) && given.length === 1 && values.length > 1 ? row(values) : column(values);
