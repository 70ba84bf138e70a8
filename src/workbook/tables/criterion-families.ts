import { nameKey } from "../cell-text";
import type { Fault } from "../fault";
import type { CriterionDraft } from "./read-criteria";
import { References } from "./references";
import type { Target } from "./target";

/** What the Criteria table leaves open, with an issue of its own each. */
export interface Doubts {
  /** Whether the parent of a criterion is not known; then it may be anyone's sibling. */
  ofParent(draft: CriterionDraft): boolean;
  /** Whether the name of a criterion has an issue, so that it may be a slip for another. */
  ofName(draft: CriterionDraft): boolean;
}

/** The criteria and groups as other tables refer to them, with what has the same parent. */
export class CriterionFamilies {
  readonly references: References;
  private readonly byId: ReadonlyMap<string, CriterionDraft>;

  /** @param complete  Whether the Criteria table could be read; if not, nothing is said about names that are not there. */
  constructor(
    private readonly drafts: readonly CriterionDraft[],
    targets: readonly Target[],
    complete: boolean,
    private readonly doubts: Doubts,
  ) {
    this.references = new References("a criterion from Criteria", targets, complete);
    this.byId = new Map(drafts.map((draft) => [draft.id, draft]));
  }

  areSiblings(a: string, b: string): boolean {
    const [one, other] = [this.byId.get(a), this.byId.get(b)];
    if (one === undefined || other === undefined) return true;
    return one.parentId === other.parentId || this.doubts.ofParent(one) || this.doubts.ofParent(other);
  }

  /** Whether a name is unknown only because the criterion's own cell, which has an issue already, is misspelt. */
  explains({ suggestion }: Fault): boolean {
    const draft = suggestion === undefined ? undefined : this.byId.get(nameKey(suggestion));
    return draft !== undefined && this.doubts.ofName(draft);
  }

  /** The name of the group a criterion is in; undefined at the top level. */
  parentOf(id: string): string | undefined {
    const parentId = this.byId.get(id)?.parentId;
    return parentId === undefined ? undefined : this.drafts.find(({ name }) => nameKey(name) === parentId)?.name;
  }
}
