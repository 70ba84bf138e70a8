import type { RandomIndexId } from "../run-parameters";

export interface RandomIndexTable {
  readonly id: RandomIndexId;
  readonly name: string;
  readonly source: string;
  /** For 3, 4, 5 … criteria. */
  readonly fromThree: readonly number[];
}

/**
 * Random-index tables: the mean consistency index of random judgement matrices by number of criteria. They come from
 * different simulations and differ so much that a ratio near 0.10 may pass with one and fail with another; so a
 * consistency ratio is never given without the name of its table.
 */
export const randomIndexTables: readonly RandomIndexTable[] = [
  {
    id: "saaty-1980",
    name: "Saaty 1980",
    source: "Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill",
    fromThree: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
  },
  {
    id: "saaty-2005",
    name: "Saaty 2005",
    source: "Saaty (2005), Theory and Applications of the Analytic Network Process, RWS Publications",
    fromThree: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49],
  },
  {
    id: "donegan-dodd",
    name: "Donegan & Dodd 1991",
    source:
      "Donegan & Dodd (1991), A note on Saaty's random indexes, Mathematical and Computer Modelling 15(10), 135–137",
    fromThree: [0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055],
  },
];

/** @throws {RangeError} if no table has this id. */
export function randomIndexTable(id: string): RandomIndexTable {
  const found = randomIndexTables.find((table) => table.id === id);
  if (found === undefined)
    throw new RangeError(
      `no random-index table is called ${id}; there are ${randomIndexTables.map((t) => t.id).join(", ")}`,
    );
  return found;
}
