import type { MethodsCompared } from "../../../core/robustness/methods-compared";
import type { MethodDescription } from "../../../core/scoring/method";
import { tableHeader } from "../shared/formula-text";

export const ranksTable = "RF_MethodRanks";

/** A header for each method: its name without what stands in brackets. */
export const methodHeaders = (methods: readonly Pick<MethodDescription, "name">[]): readonly string[] =>
  methods.map(({ name }) => tableHeader(name.replace(/\s*\(.*\)$/, "")));

/** Project, consensus, Borda, the methods, four figures over them, and the workings of the correlations. */
export const methodsWidths = ({ compared }: MethodsCompared): readonly number[] => [
  38,
  ...Array.from({ length: 2 + Math.max(compared.length + 4, 12) }, () => 11),
];
