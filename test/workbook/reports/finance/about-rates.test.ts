import { appraise, type Appraisal } from "../../../../src/core/finance/appraisal";
import { money } from "../../../../src/core/model/quantity";
import { aboutRates } from "../../../../src/workbook/reports/finance/about-rates";
import { portfolio, project } from "../../../core/example-portfolio";

function appraisalOf(flows: readonly number[]): Appraisal {
  const cashFlows = flows.map((amount, year) => ({ projectId: "A", year, amount: money(amount) }));
  const [one] = appraise(portfolio({ projects: [project("A", [])], cashFlows }), 0.1);
  if (one?.known !== true) throw new Error("there are flows");
  return one;
}

describe("what is said about an internal rate of return", () => {
  it("is nothing where there is one rate and the project is an ordinary investment", () => {
    expect(aboutRates(appraisalOf([-100, 60, 60]))).toBeUndefined();
  });

  it("is every rate where there are several, with what to decide by", () => {
    expect(aboutRates(appraisalOf([-1600, 10000, -10000]))).toBe(
      "The NPV is 0 at 25.0 % and 400.0 %: decide by the NPV.",
    );
    expect(aboutRates(appraisalOf([-1000, 3600, -4310, 1716]))).toBe(
      "The NPV is 0 at 10.0 %, 20.0 % and 30.0 %: decide by the NPV.",
    );
  });

  it("is the reason where there is none, and which way a loan is better", () => {
    expect(aboutRates(appraisalOf([5, 1]))).toBe("Money only comes in.");
    expect(aboutRates(appraisalOf([-5, -1]))).toBe("Money only goes out.");
    expect(aboutRates(appraisalOf([0, 0]))).toBe("No money flows.");
    expect(aboutRates(appraisalOf([100, -150, 100]))).toBe("The NPV is 0 at no rate.");
    expect(aboutRates(appraisalOf([100, -60, -60]))).toBe("As with a loan: worth while above this rate.");
  });
});
