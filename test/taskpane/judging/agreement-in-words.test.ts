import { weigh } from "../../../src/core/weighting/weigh";
import { agreementInWords, byDistance } from "../../../src/taskpane/judging/agreement-in-words";
import { by, judgement } from "../../core/weighting/example-tree";
import { criterion, portfolio } from "../made-portfolio";

const two = { groups: [], criteria: [criterion("A", 1), criterion("B", 1)] };
const group = (...judgements: readonly ReturnType<typeof judgement>[]) =>
  weigh({ ...portfolio, criteria: two, judgements }, by("ahp"));
const words = (of: ReturnType<typeof group>) => agreementInWords(of, (share) => `${Math.round(share * 100)} %`);

describe("how much people agree", () => {
  it("names the one who is farthest from the group", () => {
    const found = group(
      judgement("Anna", "a", "b", 3),
      judgement("Ben", "a", "b", 3),
      judgement("Cem", "a", "b", 1 / 9),
    );
    expect(byDistance(found)[0]?.stakeholder).toBe("Cem");
    expect(words(found)).toMatch(/^Consensus \d+ %: .+\. Cem disagrees most\.$/);
  });

  it("accuses nobody where all say the same", () => {
    expect(words(group(judgement("Anna", "a", "b", 3), judgement("Ben", "a", "b", 3)))).toBe(
      "Consensus 100 %: very high.",
    );
  });

  it("claims no consensus of one", () => {
    expect(words(group(judgement("Anna", "a", "b", 3)))).toMatch(/^There is no consensus to measure/);
  });
});
