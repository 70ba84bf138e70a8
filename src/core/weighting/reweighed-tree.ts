import type { Criterion, CriterionGroup, CriterionTree } from "../model/criterion";
import { buildCriterionTree, type CriterionNode } from "./criterion-tree";

/**
 * The same criteria with other raw weights; nodes without one keep theirs.
 *
 * @param raw  by id of a criterion or group; not negative.
 * @throws {RangeError} if siblings all weigh 0.
 */
export function reweighed(tree: CriterionTree, raw: Readonly<Record<string, number>>): CriterionTree {
  const groupIds = new Map(tree.groups.map(({ name, id }) => [name, id]));
  const node = ({ id, name, path, rawWeight, rank, swing }: CriterionGroup | Criterion): CriterionNode => {
    const parentId = groupIds.get(path[path.length - 1] ?? "");
    return {
      id,
      name,
      rawWeight: raw[id] ?? rawWeight,
      ...(path.length === 0 || parentId === undefined ? {} : { parentId }),
      ...(rank === undefined ? {} : { rank }),
      ...(swing === undefined ? {} : { swing }),
    };
  };
  const leaf = ({ valueFunction, missing, sourceColumn, computed, unit }: Criterion): CriterionNode["leaf"] => ({
    valueFunction,
    missing,
    sourceColumn,
    ...(computed === undefined ? {} : { computed }),
    ...(unit === undefined ? {} : { unit }),
  });
  return buildCriterionTree([
    ...tree.groups.map(node),
    ...tree.criteria.map((criterion) => ({
      ...node(criterion),
      leaf: leaf(criterion) as NonNullable<CriterionNode["leaf"]>,
    })),
  ]);
}
