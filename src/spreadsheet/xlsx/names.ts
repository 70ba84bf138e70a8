import type { DefinedName } from "../state";
import { readableFormula } from "./stored-formula";
import type { Element } from "./xml";

export function readableNames(elements: readonly Element[], sheetIdByIndex: readonly string[]): DefinedName[] {
  return elements.flatMap(({ attributes, text }): DefinedName[] => {
    const { name, localSheetId, hidden } = attributes;
    if (name === undefined) return [];
    const sheetId = localSheetId === undefined ? undefined : sheetIdByIndex[Number(localSheetId)];
    if (localSheetId !== undefined && !sheetId) return [];
    return [
      {
        name,
        formula: `=${readableFormula(text)}`,
        ...(sheetId === undefined ? {} : { sheetId }),
        ...(hidden === "1" || hidden === "true" || name.startsWith("_xlnm.") ? { hidden: true } : {}),
      },
    ];
  });
}
