import { fault, type Fault } from "./fault";

/** The wording of what can be wrong with figures that stand beside ratings: flows, adjustments, curves, computed criteria. */
export const figureTexts = {
  adjustmentReason: (header: string): Fault =>
    fault(
      "reason-missing",
      "why the score is adjusted",
      "blank",
      `The score is adjusted without a reason; say why under ${header}, or clear the adjustment.`,
    ),
  adjustmentUnused: (header: string, count: number): Fault =>
    fault(
      "cells-left-out",
      "blank, where the score is not adjusted",
      "a reason",
      `${header} gives a reason ${count === 1 ? "where no score is adjusted" : `in ${count} rows where no score is adjusted`}; ${count === 1 ? "it is" : "they are"} left out.`,
    ),
  flowsAdded: (count: number): Fault =>
    fault(
      "rows-added",
      "one row for each project and year",
      `${count} more`,
      `${count} ${count === 1 ? "amount" : "amounts"} of Cash flows ${count === 1 ? "is" : "are"} added to others of the same project and year.`,
    ),
  figuresLeftOut: (header: string, expected: string, found: string, count: number): Fault =>
    fault(
      "cells-left-out",
      expected,
      found,
      `${header} holds ${count === 1 ? "a cell that is" : `${count} cells that are`} not ${expected}, here the first; ${count === 1 ? "it is" : "they are"} left out, which matters only to scoring methods that need this column.`,
    ),
  curvatureUnused: (header: string, shape: string): Fault =>
    fault(
      "cells-left-out",
      "blank, unless the shape is concave, convex or s",
      shape,
      `${header} counts only for the shapes concave, convex and s, so it is left out here.`,
    ),
  columnWins: (header: string, figure: string, column: string): Fault =>
    fault(
      "column-wins",
      "a source of ratings",
      column,
      `${header} names the column ${column} of Projects, which is read; ${figure} is not computed. Rename the column to have it computed.`,
    ),
  wordsForFigure: (header: string, figure: string, found: string): Fault =>
    fault(
      "not-a-choice",
      "linear, concave, convex, s or target",
      found,
      `${header} calls for words, but ${figure} is computed and a number; clear it, or choose another shape.`,
    ),
  noFigures: (figure: string, needs: string): Fault =>
    fault(
      "no-figure",
      needs,
      `no ${figure} for any project`,
      `No project has a value for ${figure}, which needs ${needs}; fill that in, or rate projects by a column of Projects.`,
    ),
  noFigure: (figure: string, why: string, criterion: string): Fault =>
    fault(
      "no-figure",
      `a project with a value for ${figure}`,
      why,
      `The project has no value for ${figure}: ${why}. Mend that, or say under Missing in the Criteria table how ${criterion} counts without one.`,
    ),
};
