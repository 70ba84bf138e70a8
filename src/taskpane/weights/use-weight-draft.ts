import { useEffect, useState } from "react";
import type { RunParameters } from "../../core/run-parameters";
import type { WeightOverrides } from "./weight-rows";

/** While a slider moves, its steps follow each other faster than anyone wants the portfolio ranked. */
const SETTLED_AFTER_MS = 120;

/** Weights as the sliders stand; the run follows as soon as they rest for a moment. */
export function useWeightDraft(
  parameters: RunParameters,
  onParameters: (parameters: RunParameters) => void,
): readonly [WeightOverrides, (overrides: WeightOverrides) => void] {
  const { weightOverrides } = parameters;
  const [draft, setDraft] = useState<WeightOverrides>();
  if (draft !== undefined && sameWeights(draft, weightOverrides)) setDraft(undefined);
  useEffect(() => {
    if (draft === undefined) return;
    const timer = setTimeout(() => onParameters({ ...parameters, weightOverrides: draft }), SETTLED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, parameters, onParameters]);
  return [draft ?? weightOverrides, setDraft];
}

export const sameWeights = (a: WeightOverrides, b: WeightOverrides): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([id, weight]) => b[id] === weight);
