/**
 * How much more important one criterion is than another to one stakeholder. Both are siblings: children of one group, or
 * both at the top level.
 */
export interface Judgement {
  /** As first written; names that differ in case or spaces only are one stakeholder. */
  readonly stakeholder: string;
  /** Ids of two different criteria or groups. */
  readonly a: string;
  readonly b: string;
  /**
   * a over b on Saaty's scale, from 1/9 to 9: 1 equal, 3 moderate, 5 strong, 7 very strong, 9 extreme; under 1 it is b
   * that is more important.
   *
   * @see Saaty (1977), Journal of Mathematical Psychology 15(3), 234–281.
   */
  readonly preference: number;
  /** How much the stakeholder's judgements count against those of others; the same in all rows of one; not negative. */
  readonly influence: number;
  /** Given in the pane and kept in the workbook's settings; absent for a row of the Judgements table. */
  readonly source?: "pane";
}
