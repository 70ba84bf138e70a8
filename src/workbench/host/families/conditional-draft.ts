import type { Area, CellFormat, SpreadsheetDocument } from "../../../spreadsheet/document";

/** One end or the middle of a colour scale. */
export interface ScalePoint {
  readonly at: "lowest" | "highest" | { readonly number: number };
  readonly color: string;
}

/**
 * A conditional format while the add-in is still setting it up. The API adds one bare and then sets its properties;
 * the document takes it whole, at the end of the batch.
 */
export class ConditionalDraft {
  kind: "dataBar" | "colorScale" | "expression";
  color = "#638EC6";
  minimum: number | undefined;
  maximum: number | undefined;
  points: readonly ScalePoint[] = [
    { at: "lowest", color: "#F8696B" },
    { at: "highest", color: "#63BE7B" },
  ];
  formula = "";
  format: Pick<CellFormat, "fill" | "color" | "bold" | "italic"> = {};

  constructor(
    readonly id: string,
    readonly sheetId: string,
    readonly area: Area,
    kind: ConditionalDraft["kind"],
  ) {
    this.kind = kind;
  }

  /** A rule without a formula never applies, and Excel drops it as well. */
  addTo(document: SpreadsheetDocument): void {
    const { area } = this;
    if (this.kind === "dataBar") {
      const minimum = this.minimum === undefined ? {} : { minimum: this.minimum };
      const maximum = this.maximum === undefined ? {} : { maximum: this.maximum };
      document.addConditionalFormat(this.sheetId, { kind: "dataBar", area, color: this.color, ...minimum, ...maximum });
    } else if (this.kind === "colorScale") {
      document.addConditionalFormat(this.sheetId, { kind: "colorScale", area, points: this.points });
    } else if (this.formula !== "") {
      const { formula, format } = this;
      document.addConditionalFormat(this.sheetId, { kind: "expression", area, formula, format });
    }
  }
}
