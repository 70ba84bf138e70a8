import {
  actionType,
  memberName,
  pathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
} from "./batch";
import { HostObject, typeOf, type Given } from "./host-object";
import { index, invoke, navigate, write } from "./members";
import { asDeveloperWrites, identity, load } from "./query";
import { HostRefusal, httpStatus, notImplemented, refusalOf, refuse } from "./refusal";
import { workbookType } from "./families/workbook";
import { serviceType } from "./families/services";
import type { Session } from "./session";

/** Values longer than this are never read: Excel on the web stops there. */
const LARGEST_RESPONSE = 5 * 1024 * 1024;

/** One batch: its object paths are resolved once, in the order of the actions; the first refusal ends it. */
class Batch {
  readonly #objects = new Map<number, HostObject | null>();
  readonly #references = new Map<number, string>();

  constructor(
    readonly request: BatchRequest,
    readonly session: Session,
  ) {}

  async run(): Promise<BatchResponse> {
    const results: ActionResult[] = [];
    for (const [position, action] of this.request.Actions.entries()) {
      try {
        const value = await this.#act(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (thrown) {
        return { Results: results, Error: this.#error(thrown, action, position) };
      }
    }
    return { Results: results };
  }

  #error(thrown: unknown, action: Action, position: number): BatchError {
    const { code, message, location } = refusalOf(thrown);
    return {
      Code: code,
      Message: message,
      HttpStatusCode: httpStatus(code),
      ActionIndex: position,
      Location: location ?? this.#location(action),
    };
  }

  /** `WorksheetCollection.getItem`: the class, and the member that was called or that leads to the object. */
  #location(action: Action): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const own = this.#objects.get(action.ObjectPathId);
    if (action.ActionType !== actionType.instantiate) {
      return own
        ? `${this.#name(own)}${action.Name === "" ? "" : `.${memberName(action.Name)}`}`
        : memberName(action.Name);
    }
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.#objects.get(path.ParentObjectPathId);
    const member = path?.ObjectPathType === pathType.indexer ? "getItem" : memberName(path?.Name ?? "");
    return parent ? `${this.#name(parent)}.${member}` : member;
  }

  #name(object: HostObject): string {
    return typeOf(object, this.session).name;
  }

  /** The value of the action's result; undefined where it has none. */
  async #act(action: Action): Promise<unknown> {
    if (action.ActionType === actionType.trace) return null;
    const object = await this.#object(action.ObjectPathId);
    if (action.ActionType === actionType.instantiate) {
      return object === null ? null : identity(object, this.session, this.#references.get(action.ObjectPathId));
    }
    if (object === null) return null;
    switch (action.ActionType) {
      case actionType.query:
        return load(object, action.QueryInfo ?? {}, this.session);
      case actionType.queryAsJson:
        return asDeveloperWrites(load(object, action.QueryInfo ?? {}, this.session));
      case actionType.setProperty:
        write(object, action.Name, (await this.#arguments(action.ArgumentInfo))[0], this.session);
        return undefined;
      case actionType.method:
        return this.#method(object, action);
      default:
        return notImplemented(this.#name(object), `action ${action.ActionType}`);
    }
  }

  async #method(object: HostObject, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference" && typeOf(object, this.session).trackable) {
      const referenceId = this.session.newId();
      this.session.references.set(referenceId, object);
      this.#references.set(action.ObjectPathId, referenceId);
      return undefined;
    }
    const given = await invoke(object, action.Name, await this.#arguments(action.ArgumentInfo), this.session);
    return given instanceof HostObject ? identity(given, this.session) : (given ?? null);
  }

  async #object(pathId: number): Promise<HostObject | null> {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) return refuse("InvalidRequest", `The request names no object path ${pathId}.`);
    const object = await this.#resolve(path);
    this.#objects.set(pathId, object);
    return object;
  }

  async #resolve(path: ObjectPath): Promise<HostObject | null> {
    if (path.ObjectPathType === pathType.root) return new HostObject(workbookType, null);
    if (path.ObjectPathType === pathType.service) return new HostObject(serviceType(path.Name), null);
    if (path.ObjectPathType === pathType.nothing) return null;
    if (path.ObjectPathType === pathType.reference) {
      return (
        this.session.references.get(path.Name) ??
        refuse("InvalidReference", "This reference is not valid for the current operation.")
      );
    }
    const parent = path.ParentObjectPathId === undefined ? null : await this.#object(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === pathType.property) return navigate(parent, path.Name, this.session);
    const args = await this.#arguments(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.indexer) return index(parent, args[0], this.session);
    return this.#objectOf(await invoke(parent, path.Name, args, this.session), parent, path.Name);
  }

  #objectOf(given: Given, parent: HostObject, name: string): HostObject | null {
    if (given === null || given instanceof HostObject) return given;
    throw new HostRefusal("GeneralException", `${this.#name(parent)}.${memberName(name)} gave no object`);
  }

  /** Arguments with the objects that they stand for; a null object stays null. */
  async #arguments(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(
      values.map((value, position) => {
        const path = paths[position];
        return typeof path === "number" && path > 0 ? this.#object(path) : value;
      }),
    );
  }
}

export const runBatch = (request: BatchRequest, session: Session): Promise<BatchResponse> =>
  new Batch(request, session).run();

/** The response as text; one that Excel on the web would not send is replaced by its refusal. */
export function responseText(response: BatchResponse, sizeOf: (text: string) => number): string {
  const text = JSON.stringify(response);
  if (sizeOf(text) <= LARGEST_RESPONSE) return text;
  const code = "ResponsePayloadSizeLimitExceeded";
  return JSON.stringify({
    Results: [],
    Error: {
      Code: code,
      Message: "The response payload size has exceeded the limit. Please refer to the documentation: 5 MB.",
      HttpStatusCode: httpStatus(code),
    },
  } satisfies BatchResponse);
}
