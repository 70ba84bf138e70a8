import { DocumentRefusal } from "../../spreadsheet/document";

/** Excel's error codes that this host gives, with the HTTP status that goes with each. */
const statusOf = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidRequest: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  RangeExceedsLimit: 400,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
} as const;

export type RefusalCode = keyof typeof statusOf;

export const httpStatus = (code: string): number => (code in statusOf ? statusOf[code as RefusalCode] : 400);

/** An action that Excel refuses. */
export class HostRefusal extends Error {
  override readonly name = "HostRefusal";
  constructor(
    readonly code: string,
    message: string,
    /** The member that refused, such as `Range.values`, where it is not the one that was called. */
    readonly location?: string,
  ) {
    super(message);
  }
}

export const refuse = (code: RefusalCode, message: string): never => {
  throw new HostRefusal(code, message);
};

export const invalidArgument = (what: string): never =>
  refuse("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);

/** A member that this host has not; loud, so that nobody believes it worked. */
export const notImplemented = (typeName: string, member: string): never => {
  throw new HostRefusal(
    "ApiNotFound",
    `${typeName}.${member} is not implemented by this host`,
    `${typeName}.${member}`,
  );
};

/** Code and message of whatever was thrown; a defect of the host itself is a GeneralException that names it. */
export function refusalOf(thrown: unknown): {
  readonly code: string;
  readonly message: string;
  readonly location?: string;
} {
  if (thrown instanceof HostRefusal) {
    const { code, message, location } = thrown;
    return location === undefined ? { code, message } : { code, message, location };
  }
  if (thrown instanceof DocumentRefusal) return { code: thrown.code, message: thrown.message };
  return {
    code: "GeneralException",
    message: `There was an internal error while processing the request: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
  };
}
