import { sheetOf } from "../cell-range";
import type { ObjectType } from "../host-object";
import { refuse } from "../refusal";
import type { Sheet } from "../targets";

/** Without passwords: a document does not keep them, so a password that was set would protect nothing. */
const withoutPassword = (password: unknown): void => {
  if (password !== undefined && password !== null && password !== "") {
    refuse("ApiNotFound", "Protection with a password is not implemented by this host");
  }
};

export const worksheetProtectionType: ObjectType<Sheet> = {
  name: "WorksheetProtection",
  key: ({ id }) => id,
  scalars: { Protected: { get: ({ id }, session) => sheetOf(id, session).isProtected } },
  kept: { Options: null },
  methods: {
    Protect: ({ id }, [, password], session) => {
      withoutPassword(password);
      if (sheetOf(id, session).isProtected) refuse("InvalidOperation", "The worksheet is already protected.");
      session.document.updateSheet(id, { isProtected: true });
      return undefined;
    },
    Unprotect: ({ id }, _args, session) => {
      if (sheetOf(id, session).isProtected) session.document.updateSheet(id, { isProtected: false });
      return undefined;
    },
  },
};

export const workbookProtectionType: ObjectType<null> = {
  name: "WorkbookProtection",
  scalars: { Protected: { get: (_workbook, session) => session.document.structureProtected } },
  methods: {
    Protect: (_workbook, [password], session) => {
      withoutPassword(password);
      if (session.document.structureProtected) refuse("InvalidOperation", "The workbook is already protected.");
      session.document.structureProtected = true;
      return undefined;
    },
    Unprotect: (_workbook, _args, session) => {
      session.document.structureProtected = false;
      return undefined;
    },
  },
};
