/** Whether something is an object with named parts, as JSON has them: not a list, not null. */
export const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === "object" && given !== null && !Array.isArray(given);
