/**
 * The intermediates of a method as tables that a reader can check by hand, in the order in which they are computed.
 * `key` names a table for code and is the name of the field in the method's own struct; `label` is for people.
 */
export interface Workings {
  /** Single figures: a parameter that was computed, a threshold. */
  readonly figures: readonly { readonly key: string; readonly label: string; readonly value: number }[];
  /** One figure for each of the n criteria. */
  readonly byCriterion: readonly { readonly key: string; readonly label: string; readonly values: readonly number[] }[];
  /**
   * `of: "criteria"`: m × n, a figure for each alternative and criterion. `of: "alternatives"`: m × m, row against
   * column. null where there is no figure (an alternative against itself).
   */
  readonly matrices: readonly {
    readonly key: string;
    readonly label: string;
    readonly of: "criteria" | "alternatives";
    readonly values: readonly (readonly (number | null)[])[];
  }[];
  /** One figure or word for each of the m alternatives. */
  readonly byAlternative: readonly {
    readonly key: string;
    readonly label: string;
    readonly values: readonly (number | string | null)[];
  }[];
}

export const noWorkings: Workings = { figures: [], byCriterion: [], matrices: [], byAlternative: [] };

/** Workings with only some of the tables. */
export const workings = (some: Partial<Workings>): Workings => ({ ...noWorkings, ...some });
