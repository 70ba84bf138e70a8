// What the people of the made-up company say about importance: four of them in pairs, by words, numbers or fractions.
// Each has an order in mind, and is a little inconsistent in the strength of it, as people are.
const PAIRS = [
  ["Strategy", "Value"],
  ["Strategy", "Deliverability"],
  ["Value", "Deliverability"],
  ["Strategic fit", "Customer impact"],
  ["Strategic fit", "Regulatory need"],
  ["Customer impact", "Regulatory need"],
  ["Benefit-cost ratio", "Yearly benefit"],
  ["Benefit-cost ratio", "Payback"],
  ["Yearly benefit", "Payback"],
  ["Technical complexity", "Readiness"],
  ["Technical complexity", "Capacity strain"],
  ["Readiness", "Capacity strain"],
];
// stakeholder · influence · one preference a pair
const VOICES = `
Chief executive|0.4|3|5|2|2|3|2|2|4|2|1/2|2|3
Chief financial officer|0.3|1/2|2|5|2|1/2|1/4|3|5|2|1/2|2|5
Chief operating officer|0.2|moderately less|strongly less|moderately less|3|1/2|1/5|1/2|2|3|1/3|1/5|1/2
Head of customer service|0.1|strong|moderate|1/2|1/3|2|5|1/2|1/4|1/3|2|3|2`;

export const judgements = VOICES.trim()
  .split("\n")
  .flatMap((line) => {
    const [who, influence, ...preferences] = line.split("|");
    return PAIRS.map(([a, b], index) => {
      const preference = preferences[index];
      return [who, a, b, /^\d$/.test(preference) ? Number(preference) : preference, Number(influence)];
    });
  });
