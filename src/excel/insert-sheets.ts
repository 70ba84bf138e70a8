/** Inserts the sheets of a workbook behind the last sheet and shows the first of them. */
export async function insertSheets(context: Excel.RequestContext, xlsx: Uint8Array): Promise<readonly string[]> {
  const ids = context.workbook.insertWorksheetsFromBase64(base64(xlsx), { positionType: "End" });
  await context.sync();
  const sheets = ids.value.map((id) => context.workbook.worksheets.getItem(id));
  for (const sheet of sheets) sheet.load("name");
  sheets[0]?.activate();
  await context.sync();
  return sheets.map((sheet) => sheet.name);
}

function base64(bytes: Uint8Array): string {
  let text = "";
  // In pieces, since a call takes only so many arguments.
  for (let first = 0; first < bytes.length; first += 8_192) {
    text += String.fromCharCode(...bytes.subarray(first, first + 8_192));
  }
  return btoa(text);
}
