/** What the workbook remembers, for a person who is about to let it forget. */
export function whatIsStored(hasMapping: boolean, judgementCount: number): string {
  const parts = [
    "the choices above and on the Score step",
    ...(hasMapping ? ["the matching of tables and columns"] : []),
    ...(judgementCount > 0
      ? [`${judgementCount} ${judgementCount === 1 ? "answer" : "answers"} from comparing criteria in pairs`]
      : []),
  ];
  const listed = parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  const lost = judgementCount > 0 ? " The answers cannot be brought back." : "";
  return `Stored are ${listed}. Forgetting them changes no sheet.${lost}`;
}
