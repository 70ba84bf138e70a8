import { criticWeights } from "./critic";
import { entropyWeights } from "./entropy";
import { equalWeights } from "./equal";
import { merecWeights } from "./merec";
import { rankOrderCentroid } from "./rank-order-centroid";
import { rankReciprocal } from "./rank-reciprocal";
import { rankSum } from "./rank-sum";
import { standardDeviationWeights } from "./standard-deviation";
import { byAhp, byBestWorst } from "./weigh-by-judgements";
import { byRanks, bySwings, byTypedWeights } from "./weigh-by-statements";
import type { WeightingMethod } from "./weighting-method";

const takesAny = (): undefined => undefined;

/** Every way to find weights, in the order in which they are offered. Pane, reports and command line read this list. */
export const weightingMethods: readonly WeightingMethod[] = [
  {
    kind: "family",
    id: "typed",
    name: "Weights as typed",
    explanation:
      "Takes the Weight column as it is: right when the weights are agreed, but it does not say where they come from.",
    formula: "w_i = weight_i / Σ weights of the siblings",
    source: "Keeney & Raiffa (1976), Decisions with Multiple Objectives, Wiley",
    input: "weights",
    weigh: byTypedWeights,
  },
  {
    kind: "family",
    id: "equal",
    name: "Equal weights",
    explanation: "Treats all siblings alike: a start, and a yardstick for others; hardly ever what people mean.",
    formula: "w_i = 1 / n",
    source: "Dawes (1979), American Psychologist 34(7), 571–582",
    input: "nothing",
    weigh: ({ family }) => ({ ok: true, weights: equalWeights(family.members.length) }),
  },
  {
    kind: "family",
    id: "swing",
    name: "Swing weights",
    explanation:
      "Asks how much each step from worst to best is worth: the soundest for a weighted sum, if people look at the ends of the scales while they answer.",
    formula: "w_i = points_i / Σ points of the siblings",
    source: "von Winterfeldt & Edwards (1986), Decision Analysis and Behavioral Research, Cambridge University Press",
    input: "swing points",
    weigh: bySwings,
  },
  {
    kind: "family",
    id: "rank-order-centroid",
    name: "Rank-order centroid",
    explanation:
      "Needs only an order of importance and takes the middle of all weights that agree with it: good when people will not give numbers; steep at the top.",
    formula: "w_k = (1/n) Σ_{i=k…n} 1/i for place k; ties share the mean of their places",
    source: "Barron & Barrett (1996), Management Science 42(11), 1515–1523",
    input: "importance ranks",
    weigh: byRanks(rankOrderCentroid),
  },
  {
    kind: "family",
    id: "rank-sum",
    name: "Rank sum",
    explanation:
      "Turns an order of importance into weights that fall in equal steps: gentler than the centroid when no criterion should dominate.",
    formula: "w_k = 2 (n + 1 − k) / (n (n + 1)) for place k; ties share the mean of their places",
    source: "Stillwell, Seaver & Edwards (1981), Organizational Behavior and Human Performance 28(1), 62–77",
    input: "importance ranks",
    weigh: byRanks(rankSum),
  },
  {
    kind: "family",
    id: "rank-reciprocal",
    name: "Rank reciprocal",
    explanation:
      "Turns an order of importance into weights that fall fast at first and little at the end: when the first criterion clearly leads.",
    formula: "w_k = (1/k) / Σ_i 1/i for place k; ties share the mean of their places",
    source: "Stillwell, Seaver & Edwards (1981), Organizational Behavior and Human Performance 28(1), 62–77",
    input: "importance ranks",
    weigh: byRanks(rankReciprocal),
  },
  {
    kind: "family",
    id: "ahp",
    name: "AHP, principal eigenvector",
    explanation:
      "Weighs by pairwise judgements of one or more people and says how consistent they are: for groups that must agree; more than seven siblings are tiring to compare.",
    formula: "A w = λ_max w, A the weighted geometric mean of the judgements; CI = (λ_max − n)/(n − 1), CR = CI / RI",
    source: "Saaty (1977), Journal of Mathematical Psychology 15(3), 234–281",
    input: "judgements",
    weigh: byAhp("eigenvector"),
  },
  {
    kind: "family",
    id: "ahp-geometric",
    name: "AHP, geometric mean",
    explanation:
      "As AHP, with weights that the sheet itself recalculates from the judgements: nearly the same figures, and the one to choose when people want to change judgements in Excel.",
    formula: "w_i ∝ (Π_j a_ij)^(1/n); GCI = 2 / ((n − 1)(n − 2)) Σ_{i<j} ln²(a_ij w_j / w_i)",
    source: "Crawford & Williams (1985), Journal of Mathematical Psychology 29(4), 387–405",
    input: "judgements",
    weigh: byAhp("geometric"),
  },
  {
    kind: "family",
    id: "best-worst",
    name: "Best-worst method",
    explanation:
      "Compares only with the best and the worst criterion, 2n − 3 judgements a person: quicker than AHP and usually more consistent, if everyone can name a best and a worst.",
    formula: "minimise ξ with |w_B − a_Bj w_j| ≤ ξ and |w_j − a_jW w_W| ≤ ξ; several people: mean by influence",
    source: "Rezaei (2016), Omega 64, 126–130",
    input: "judgements",
    weigh: byBestWorst,
  },
  {
    kind: "leaves",
    id: "entropy",
    name: "Entropy",
    explanation:
      "Gives most weight to criteria whose ratings differ most between projects, whatever anyone thinks of them: a check on other weights, not a statement of what matters.",
    formula: "p_ij = x_ij / Σ_i x_ij, e_j = −Σ_i p_ij ln p_ij / ln m, w_j = (1 − e_j) / Σ (1 − e)",
    source: "Hwang & Yoon (1981), Multiple Attribute Decision Making, Springer",
    input: "ratings",
    refuses: (rating) => (rating < 0 ? { code: "rating-negative", expected: "ratings of 0 or more" } : undefined),
    weigh: entropyWeights,
  },
  {
    kind: "leaves",
    id: "critic",
    name: "CRITIC",
    explanation:
      "Gives most weight to criteria that spread projects and say what no other says: useful where criteria overlap; it knows nothing of their importance.",
    formula: "C_j = σ_j Σ_k (1 − r_jk) over ratings rescaled to 0–1, better ones higher; w_j = C_j / Σ C",
    source: "Diakoulaki, Mavrotas & Papayannakis (1995), Computers & Operations Research 22(7), 763–770",
    input: "ratings",
    refuses: takesAny,
    weigh: criticWeights,
  },
  {
    kind: "leaves",
    id: "standard-deviation",
    name: "Standard deviation",
    explanation:
      "Gives most weight to criteria that spread projects: simpler than CRITIC, and counts criteria that say the same twice.",
    formula: "w_j = σ_j / Σ σ over ratings rescaled to 0–1",
    source: "Diakoulaki, Mavrotas & Papayannakis (1995), Computers & Operations Research 22(7), 763–770",
    input: "ratings",
    refuses: takesAny,
    weigh: standardDeviationWeights,
  },
  {
    kind: "leaves",
    id: "merec",
    name: "MEREC",
    explanation:
      "Gives most weight to criteria whose removal would change performance most: for ratings that are all above 0 and whose ratios mean something, such as money and time.",
    formula: "S_i = ln(1 + Σ_j |ln n_ij| / n), E_j = Σ_i |S_i without j − S_i|, w_j = E_j / Σ E",
    source: "Keshavarz-Ghorabaee et al. (2021), Symmetry 13(4), 525",
    input: "ratings",
    refuses: (rating) => (rating > 0 ? undefined : { code: "rating-not-positive", expected: "ratings above 0" }),
    weigh: merecWeights,
  },
];

/** @throws {RangeError} if no weighting has this id. */
export function weightingMethod(id: string): WeightingMethod {
  const found = weightingMethods.find((method) => method.id === id);
  if (found === undefined)
    throw new RangeError(`no weighting is called ${id}; there are ${weightingMethods.map((m) => m.id).join(", ")}`);
  return found;
}
