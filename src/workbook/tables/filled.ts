/** Those of the named values that are there; absent ones stay absent, instead of becoming undefined. */
export function filled<T extends object, K extends keyof T>(values: T, ...keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]])) as Pick<
    T,
    K
  >;
}
