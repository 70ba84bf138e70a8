import type { Criterion, ValueFunction } from "../model/criterion";
import type { Portfolio } from "../model/portfolio";
import type { Project } from "../model/project";
import { observedAnchors } from "../scoring/observed-anchors";

/**
 * The same portfolio with another list of projects: scales whose ends are the smallest and largest rating of the list are
 * read anew, as a run would.
 */
export function withProjects(portfolio: Portfolio, projects: readonly Project[]): Portfolio {
  const { groups, criteria } = portfolio.criteria;
  return {
    ...portfolio,
    projects,
    criteria: {
      groups,
      criteria: criteria.map((criterion, j): Criterion => ({
        ...criterion,
        valueFunction: observedAgain(criterion.valueFunction, projects, j),
      })),
    },
  };
}

function observedAgain(definition: ValueFunction, projects: readonly Project[], j: number): ValueFunction {
  if (definition.kind === "levels" || definition.anchors.kind === "fixed") return definition;
  return { ...definition, anchors: observedAnchors(projects.map(({ ratings }) => ratings[j] ?? null)) };
}

export const withoutProject = (portfolio: Portfolio, index: number): Portfolio =>
  withProjects(
    portfolio,
    portfolio.projects.filter((_, i) => i !== index),
  );

/** With a second project that is rated as one that is there, put last under another id. */
export function withCopyOf(portfolio: Portfolio, index: number): Portfolio {
  const project = portfolio.projects[index];
  if (project === undefined) throw new RangeError(`there is no project ${index}`);
  return withProjects(portfolio, [...portfolio.projects, { ...project, id: `${project.id} (copy)` }]);
}
