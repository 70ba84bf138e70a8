import { Refusal } from "./refusal";

/** A worksheet function: each argument as Excel hands it over, the result one value or rows of values that spill. */
export type WorksheetFunction = (...given: unknown[]) => number | string | (number | string)[][];

/**
 * The function as Excel calls it: what it refuses becomes the cell error that Excel shows, with the reason as its
 * message. A `RangeError` is how the core refuses a figure outside its range; anything else is a defect and becomes
 * Excel's own #VALUE!.
 *
 * @param errors  Excel's class and codes, which exist only where Excel runs the functions.
 */
export const answering =
  (work: WorksheetFunction, errors: Pick<typeof CustomFunctions, "Error" | "ErrorCode">): WorksheetFunction =>
  (...given) => {
    try {
      return work(...given);
    } catch (error) {
      if (error instanceof Refusal) throw new errors.Error(errors.ErrorCode[error.code], error.message);
      if (error instanceof RangeError) throw new errors.Error(errors.ErrorCode.invalidValue, error.message);
      throw error;
    }
  };
