const purposes: Readonly<Record<string, string>> = {
  overview: "The answer in one page: headline figures and charts",
  ranking: "Every project with score and rank, live: change a weight and it follows",
  weights: "Where the weights come from, step by step",
  scores: "How each score comes about: every step of the method, live where Excel can hold it",
  robustness: "How far the answer holds at other weights, and why each is above the next",
  methods: "How other methods would rank the list, and what they agree on",
  changes: "Who has moved since the last run, and why",
  capacity: "Hours spare or short by role and month",
  finance: "Money by year, NPV, IRR, payback and ratios of each project",
  risks: "The risk matrix and the expected cost by project",
  issues: "What was found in the tables, each with a link to its cell",
  "run log": "When, how and from what input each run was made",
};

/** One line on what a sheet of ours holds, by its role however it is spelt: "run-log", "RunLog", "Run log". */
export function sheetPurpose(role: string): string {
  const words = role
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll(/[-_]/g, " ")
    .toLowerCase();
  return purposes[words] ?? "";
}
