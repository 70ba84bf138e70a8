import type { CriterionTree } from "../../core/model/criterion";
import type { Judgement } from "../../core/model/judgement";

/**
 * Judgements as rows to paste into cells, tabs between columns, headed as the Judgements table is. The one judged more
 * important stands first, so that preferences are whole numbers. A name that Excel would take for a formula gets a space in
 * front, which makes it a text and which the table's reading passes over.
 */
export function answersTable(tree: CriterionTree, judgements: readonly Judgement[]): string {
  const names = new Map([...tree.groups, ...tree.criteria].map(({ id, name }) => [id, name]));
  const rows = judgements.map(({ stakeholder, a, b, preference, influence }) => {
    const [more, less, degree] = preference >= 1 ? [a, b, preference] : [b, a, 1 / preference];
    const cells = [stakeholder, names.get(more) ?? more, names.get(less) ?? less].map(cell);
    return [...cells, String(Number(degree.toPrecision(12))), String(influence)].join("\t");
  });
  return [["Stakeholder", "Criterion A", "Criterion B", "Preference", "Influence"].join("\t"), ...rows].join("\n");
}

const cell = (text: string): string => {
  const flat = text.replace(/\s+/g, " ");
  return /^[=+\-@]/.test(flat) ? ` ${flat}` : flat;
};
