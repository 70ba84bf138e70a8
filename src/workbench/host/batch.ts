/** The requests and responses of the client library (`ProcessQuery`), as they stand on the wire. */

/** What an action does. The numbers are the library's. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object is reached. */
export const pathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** Bits of a request's flags that the host heeds. */
export const requestFlag = { delayForCellEdit: 64 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the object path it stands for, 0 for a plain value, an array for an array of such. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Paths such as `format/fill/color`; none at all asks for every scalar property. */
export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  /** The action that failed; those before it took effect. Absent where the whole batch was refused. */
  readonly ActionIndex?: number;
  readonly Location?: string;
}

export interface BatchResponse {
  readonly Results: readonly ActionResult[];
  readonly Error?: BatchError;
}

/** `GetUsedRange` → `getUsedRange`; the library's own rule, so that places read as the developer wrote them. */
export const memberName = (wireName: string): string =>
  wireName.replace(/^[A-Z]+/, (capitals) => capitals.toLowerCase());
