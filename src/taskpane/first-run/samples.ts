/** A workbook that is served beside the pane and whose sheets can be inserted. */
export interface Sample {
  /** Relative to the pane's page. */
  readonly file: string;
  readonly button: string;
  readonly description: string;
}

export const samples: readonly Sample[] = [
  {
    file: "samples/company.xlsx",
    button: "Insert a sample portfolio",
    description: "A made-up company: 40 projects with people, demand, budget and risks.",
  },
  {
    file: "samples/gmpp.xlsx",
    button: "Insert the UK Government sample",
    description: "Real major projects as published, under the Open Government Licence.",
  },
];
