import type { Appraisal } from "../../../core/finance/appraisal";

const percent = (rate: number): string => `${(rate * 100).toFixed(1).replace("-", "−")} %`;

/** What must be said beside an internal rate of return; nothing for one rate of an ordinary investment. */
export function aboutRates({ rateOfReturn: found, flows }: Appraisal): string | undefined {
  if (found.outcome === "none") {
    switch (found.why) {
      case "no flows":
        return "No money flows.";
      case "one sign":
        return flows.net.some((flow) => flow > 0) ? "Money only comes in." : "Money only goes out.";
      case "no root":
        return "The NPV is 0 at no rate.";
    }
  }
  if (found.outcome === "several") {
    const rates = found.roots.map(({ rate }) => percent(rate));
    return `The NPV is 0 at ${rates.slice(0, -1).join(", ")} and ${rates.at(-1) ?? ""}: decide by the NPV.`;
  }
  return found.roots[0].npv === "rises" ? "As with a loan: worth while above this rate." : undefined;
}
