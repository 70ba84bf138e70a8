// Writes a sample workbook: each sheet a title, a sentence and one or more Excel tables, in one calm look.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

const INK = "242424";
const QUIET = "616161";
const GROUND = "F3F6FA";
const LINE = "E0E0E0";

const DAY = 86_400_000;
/** A calendar day as Excel counts it. */
export const serial = (iso) => Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY);

/** @returns {Promise<SampleWorkbook>} */
export async function sampleWorkbook() {
  const { init } = require("excelize-wasm");
  const excelize = await init(require.resolve("excelize-wasm/excelize.wasm.gz"));
  return new SampleWorkbook(excelize);
}

/** Numbers and dates stand right under a right-aligned header; texts left, a little off the number before them. */
const isText = (column) => !column.format;

const must = (result, doing) => {
  if (result.error) throw new Error(`${doing}: ${result.error}`);
  return result;
};

class SampleWorkbook {
  #x;
  #file;
  #first = true;
  #styles = new Map();

  constructor(excelize) {
    this.#x = excelize;
    this.#file = excelize.NewFile();
  }

  #name(column, row) {
    return must(this.#x.CoordinatesToCellName(column + 1, row + 1), "address").cell;
  }

  #style(given) {
    const definition = { ...given, Font: { Family: "Calibri", Size: 11, ...given.Font } };
    const key = JSON.stringify(definition);
    if (!this.#styles.has(key)) this.#styles.set(key, must(this.#file.NewStyle(definition), "style").style);
    return this.#styles.get(key);
  }

  /**
   * @param {string} name tab
   * @param {{ title: string, lead?: string, tables?: Table[], text?: (string | { text: string, bold?: boolean })[], tab?: string }} content
   * Table: { name, at?: column, columns: [{ header, width, format?, wrap?, choices?, formula? }], rows: any[][] }
   */
  sheet(name, { title, lead, tables = [], text = [], tab = "8A8886" }) {
    if (this.#first) {
      must(this.#file.SetSheetName("Sheet1", name), name);
      this.#first = false;
    } else must(this.#file.NewSheet(name), name);
    must(this.#file.SetSheetView(name, 0, { ShowGridLines: false }), name);
    must(this.#file.SetSheetProps(name, { TabColorRGB: tab }), name);
    this.#cell(name, 0, 0, title, { Font: { Bold: true, Size: 18, Color: INK } });
    must(this.#file.SetRowHeight(name, 1, 28), name);
    if (lead) this.#cell(name, 0, 1, lead, { Font: { Size: 11, Color: QUIET } });
    text.forEach((line, index) => {
      const { text: words, bold = false } = typeof line === "string" ? { text: line } : line;
      this.#cell(name, 0, 3 + index, words, {
        Font: { Size: 11, Color: INK, Bold: bold },
        Alignment: { WrapText: true, Vertical: bold ? "bottom" : "top" },
      });
      // Excel does not fit the height of wrapped rows that a program wrote; 110 characters fit the column.
      must(this.#file.SetRowHeight(name, 4 + index, bold ? 24 : 16 * Math.ceil(words.length / 105)), name);
    });
    if (text.length) must(this.#file.SetColWidth(name, "A", "A", 110), name);
    for (const table of tables) this.#table(name, table);
    must(this.#file.SetPageLayout(name, { Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }), `${name} page`);
    must(this.#file.SetSheetProps(name, { FitToPage: true, TabColorRGB: tab }), name);
  }

  #cell(sheet, column, row, value, style) {
    const at = this.#name(column, row);
    must(this.#file.SetCellValue(sheet, at, value), at);
    must(this.#file.SetCellStyle(sheet, at, at, this.#style(style)), at);
  }

  #table(sheet, { name, at = 0, columns, rows }) {
    const top = 3;
    columns.forEach((column, index) => {
      const letter = this.#name(at + index, 0).replace(/\d+$/, "");
      must(this.#file.SetColWidth(sheet, letter, letter, column.width), letter);
      this.#cell(sheet, at + index, top, column.header, {
        Font: { Bold: true, Color: INK },
        Fill: { Type: "pattern", Pattern: 1, Color: [GROUND] },
        Alignment: {
          WrapText: true,
          Vertical: "bottom",
          Horizontal: column.format && column.format !== "@" ? "right" : "left",
        },
        Border: [{ Type: "bottom", Style: 1, Color: "A0A7B0" }],
      });
    });
    rows.forEach((cells, r) => {
      must(
        this.#file.SetSheetRow(
          sheet,
          this.#name(at, top + 1 + r),
          cells.map((cell) => cell ?? null),
        ),
        `${name} row ${r}`,
      );
    });
    const last = top + Math.max(1, rows.length);
    columns.forEach((column, index) => {
      const [from, to] = [this.#name(at + index, top + 1), this.#name(at + index, last)];
      must(
        this.#file.SetCellStyle(
          sheet,
          from,
          to,
          this.#style({
            Font: { Color: INK },
            Alignment: {
              Vertical: "top",
              WrapText: column.wrap === true,
              ...(isText(column) ? { Horizontal: "left", Indent: index > 0 ? 1 : 0 } : {}),
            },
            Border: [{ Type: "bottom", Style: 1, Color: LINE }],
            ...(column.format ? { CustomNumFmt: column.format } : {}),
          }),
        ),
        from,
      );
      if (column.choices) {
        must(
          this.#file.AddDataValidation(sheet, {
            Type: "list",
            Sqref: `${from}:${to}`,
            Formula1: `"${column.choices.join(",")}"`,
            AllowBlank: true,
            ShowErrorMessage: false,
          }),
          `${name} choices`,
        );
      }
    });
    must(
      this.#file.AddTable(sheet, {
        Range: `${this.#name(at, top)}:${this.#name(at + columns.length - 1, last)}`,
        Name: name,
        StyleName: "TableStyleLight1",
        ShowRowStripes: false,
        ShowHeaderRow: true,
      }),
      name,
    );
    if (at === 0) {
      must(
        this.#file.SetPanes(sheet, {
          Freeze: true,
          XSplit: Math.min(2, columns.length - 1),
          YSplit: top + 1,
          TopLeftCell: this.#name(Math.min(2, columns.length - 1), top + 1),
          ActivePane: "bottomRight",
        }),
        `${name} panes`,
      );
    }
  }

  /** @returns {Uint8Array} */
  bytes({ title, subject }) {
    must(this.#file.SetDocProps({ Title: title, Subject: subject, Creator: "Rankfolio samples" }), "properties");
    must(this.#file.SetActiveSheet(0), "first sheet");
    return must(this.#file.WriteToBuffer(), "file").buffer;
  }
}

/** Rows of a comma-separated file with quoted fields, as objects by header. */
export function readCsv(path) {
  const records = [];
  let record = [];
  let field = "";
  let quoted = false;
  const text = readFileSync(path, "utf8");
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char === '"' && text[at + 1] === '"') {
        field += '"';
        at++;
      } else if (char === '"') quoted = false;
      else field += char;
    } else if (char === '"') quoted = true;
    else if (char === ",") {
      record.push(field);
      field = "";
    } else if (char === "\n") {
      record.push(field);
      records.push(record);
      record = [];
      field = "";
    } else if (char !== "\r") field += char;
  }
  const [headers, ...rows] = records;
  return rows.map((cells) => Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ""])));
}
