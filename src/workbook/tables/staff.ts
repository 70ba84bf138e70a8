import type { Resource } from "../../core/model/project";
import { nameKey } from "../cell-text";
import { issueTexts } from "../issue-texts";
import { KnownNames } from "../near-miss";
import type { demandTable } from "./demand";
import type { OpenTable } from "./read-table";
import { References } from "./references";
import type { Target } from "./target";

type DemandTable = OpenTable<(typeof demandTable)["columns"]>;

/** Typing mistakes are sought in so many roles; whoever has more unknown ones has the wrong column. */
const DOUBTED_ROLES = 50;

/** Whom demand can ask for: the people and roles of the Resources table. */
export class Staff {
  private readonly people: References;
  private readonly byName: ReadonlyMap<string, Resource>;
  private readonly roles = new Map<string, string>();
  private readonly known: KnownNames;
  /** Roles that only Demand knows, as first written. */
  private readonly ownRoles = new Map<string, string>();
  private toldPeople = false;

  /** @param usable  Whether the Resources table was read; undefined if there is none. */
  constructor(
    private readonly usable: boolean | undefined,
    resources: readonly Resource[],
    targets: readonly Target[],
  ) {
    this.people = new References("a name from Resources", targets, usable === true);
    this.byName = new Map(resources.map((resource) => [nameKey(resource.name), resource]));
    for (const { role } of resources)
      if (role !== "" && !this.roles.has(nameKey(role))) this.roles.set(nameKey(role), role);
    this.known = new KnownNames(this.roles.values());
  }

  /** A person by name; unknown ones are reported when {@link reportUnknown} is called. */
  person(name: string, table: DemandTable, row: number): Resource | undefined {
    if (this.usable === undefined) {
      if (!this.toldPeople && table.found(row, "role") === "blank") {
        this.toldPeople = true;
        table.report(row, "resource", issueTexts.peopleUnknown(table.header("resource"), name));
      }
      return undefined;
    }
    const found = this.people.resolve(name, table.header("resource"), (fault) => table.report(row, "resource", fault));
    return found === undefined ? undefined : this.byName.get(nameKey(found));
  }

  /**
   * A role in the spelling of Resources. A name from Resources counts as that person's role. A role that no one has is
   * a role of its own; if it looks like a typing mistake a note says so, once.
   */
  role(text: string, table: DemandTable, row: number): { readonly role: string; readonly resource?: string } {
    const key = nameKey(text);
    const known = this.roles.get(key) ?? this.ownRoles.get(key);
    if (known !== undefined) return { role: known };
    const person = this.byName.get(key);
    if (person !== undefined) return { role: person.role, resource: person.name };
    if (this.usable === true && this.ownRoles.size < DOUBTED_ROLES) {
      const near = this.known.near(text);
      if (near !== undefined) table.report(row, "role", issueTexts.unknownRole(text, near), "note");
    }
    this.ownRoles.set(key, text);
    return { role: text };
  }

  reportUnknown(): void {
    this.people.reportUnknown();
  }
}
