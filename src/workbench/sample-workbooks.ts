/** A workbook that comes with the workbench. */
export interface SampleWorkbook {
  readonly key: string;
  readonly fileName: string;
  readonly title: string;
}

export const sampleWorkbooks: readonly [SampleWorkbook, ...SampleWorkbook[]] = [
  { key: "gmpp", fileName: "gmpp.xlsx", title: "UK Government Major Projects" },
  { key: "company", fileName: "company.xlsx", title: "A made-up company" },
];

/** The named sample; the first one when there is no such name. */
export function sampleNamed(key: string | null): SampleWorkbook {
  return sampleWorkbooks.find((sample) => sample.key === key) ?? sampleWorkbooks[0];
}
