import type { Table } from "../../../spreadsheet/document";
import { refuse } from "../refusal";
import type { Session } from "../session";
import type { TableReference } from "../targets";

/** @throws ItemNotFound if the table was deleted. */
export const tableOf = ({ id }: TableReference, session: Session): Table =>
  session.document.tables.find((table) => table.id === id) ??
  refuse("ItemNotFound", "The table this object stands for does not exist any more.");
