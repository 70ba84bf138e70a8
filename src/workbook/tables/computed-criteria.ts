import type { ComputedFigure } from "../../core/model/criterion";
import type { Project, Rating } from "../../core/model/project";
import { computedFigures } from "../../core/scoring/computed-figures";
import { computedRatings, type ComputedFrom } from "../../core/scoring/computed-ratings";
import type { FigureParameters } from "../../core/scoring/method";
import { figureTexts } from "../figure-texts";
import type { criteriaTable } from "./criteria";
import type { projectsTable } from "./projects";
import { valueFunctionOf, type RatedCriterion } from "./ratings";
import type { LeafDraft } from "./read-leaf";
import type { OpenTable } from "./read-table";

export interface ComputedCriteria {
  readonly rated: readonly RatedCriterion[];
  readonly projects: readonly Project[];
}

/** A leaf with the row of the Criteria table that it comes from. */
export interface PlacedLeaf {
  readonly row: number;
  readonly leaf: LeafDraft;
}

/**
 * Fills in the ratings that are computed, once everything they are computed from is read and sound. Where a project has
 * no value and missing ratings are refused, that is an issue at the project; where no project has one, a single issue at
 * the criterion.
 *
 * @param leaves  In the order of `rated` and of the ratings of `from.projects`.
 */
export function computeCriteria(
  criteria: OpenTable<(typeof criteriaTable)["columns"]>,
  projects: OpenTable<(typeof projectsTable)["columns"]>,
  leaves: readonly PlacedLeaf[],
  rated: readonly RatedCriterion[],
  from: ComputedFrom & { readonly moneyUnit?: string },
  parameters: FigureParameters,
): ComputedCriteria {
  const columns = leaves.map(({ row, leaf }): readonly Rating[] | undefined => {
    const { computed: figure } = leaf;
    if (figure === undefined) return undefined;
    const computed = computedRatings(figure, from, parameters);
    const { name, needs } = computedFigures[figure];
    if (computed.length > 0 && computed.every(({ ok }) => !ok) && leaf.missing === "refuse") {
      criteria.report(row, "source", figureTexts.noFigures(name, needs));
    } else if (leaf.missing === "refuse") {
      computed.forEach((rating, i) => {
        const at = projects.rowIndexes[i];
        if (rating.ok || at === undefined) return;
        projects.report(at, "name", figureTexts.noFigure(name, rating.why, leaf.name));
      });
    }
    return computed.map((rating) => (rating.ok ? rating.value : null));
  });
  return {
    rated: rated.map((criterion, j) => {
      const [ratings, placed] = [columns[j], leaves[j]];
      const figure = placed?.leaf.computed;
      if (ratings === undefined || placed === undefined || figure === undefined) return criterion;
      const unit = unitOf(figure, from.moneyUnit);
      return {
        ratings,
        valueFunction: valueFunctionOf(placed.leaf, ratings),
        sourceColumn: computedFigures[figure].name,
        computed: figure,
        ...(unit === undefined ? {} : { unit }),
      };
    }),
    projects: from.projects.map((project, i) => ({
      ...project,
      ratings: project.ratings.map((rating, j) => {
        const column = columns[j];
        return column === undefined ? rating : (column[i] ?? null);
      }),
    })),
  };
}

function unitOf(figure: ComputedFigure, moneyUnit: string | undefined): string | undefined {
  const { unit } = computedFigures[figure];
  return unit === "money" ? moneyUnit : unit === "years" ? "years" : undefined;
}
