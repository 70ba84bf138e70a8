// The proposals of the made-up company and their risk register. Written out by hand, so that they hang together.
const SPONSORS = {
  Networks: "Oskar Nyman",
  Customer: "Helena Brandt",
  Corporate: "Marcus Thiele",
  Digital: "Leonie Marchetti",
};
const MANAGERS = {
  Networks: ["Anders Holm", "Wiebke Sander"],
  Customer: ["Clara Jansen", "Rafael Moreno"],
  Corporate: ["Nadia Petrov", "Ewan Fraser"],
  Digital: ["Yuki Tanaka", "Lukas Brenner"],
};
const W = { 0: "None", 1: "Low", 2: "Moderate", 3: "Strong", 4: "Extreme" };
const R = { 0: "Idea", 1: "Scoped", 2: "Planned", 3: "Contracted" };

// name · division · bucket · method · stage · start · months · cost · benefit a year · fit · customer · regulatory · complexity · ready
const list = `
Customer portal renewal|Customer|Grow|agile|Delivery|2027-01-04|12|920|410|4|5|1|3|3
Contact centre telephony|Customer|Run|hybrid|Planning|2027-02-01|8|340|120|2|4|0|2|2
Substation automation, phase 2|Networks|Transform|traditional|Delivery|2027-01-04|16|1650|520|4|3|3|4|3
Outage map for customers|Customer|Grow|agile|Planning|2027-03-01|6|210|95|3|5|2|2|2
Enterprise data platform|Digital|Transform|agile|Delivery|2027-01-04|14|1280|480|4|2|1|4|3
Identity and access renewal|Digital|Comply|hybrid|Planning|2027-02-01|9|560|60|2|1|4|3|2
Field crew scheduling|Networks|Grow|agile|Planning|2027-03-01|10|640|330|3|3|0|3|2
Self-healing grid pilot|Networks|Transform|hybrid|Case|2027-09-01|10|980|290|4|3|1|5|1
Smart meter roll-out, north|Networks|Comply|traditional|Delivery|2027-01-04|18|2100|450|3|3|4|3|3
Payroll system replacement|Corporate|Run|traditional|Planning|2027-04-01|9|480|70|1|0|2|2|2
Vegetation management analytics|Networks|Grow|agile|Case|2027-05-03|7|290|210|3|2|1|3|1
Load forecasting with machine learning|Digital|Transform|agile|Case|2027-06-01|9|520|360|4|1|0|4|1
Warehouse and spare parts optimisation|Networks|Run|hybrid|Planning|2027-02-01|6|260|180|2|0|0|2|2
Billing correction programme|Customer|Run|hybrid|Delivery|2027-01-04|9|430|260|2|4|3|2|3
Cybersecurity operations centre|Digital|Comply|hybrid|Planning|2027-02-01|12|1150|40|3|1|4|4|2
Finance system upgrade|Corporate|Run|traditional|Planning|2027-04-01|12|1240|230|2|0|2|3|2
Procurement to pay automation|Corporate|Grow|agile|Case|2027-06-01|8|380|240|2|0|0|2|1
Electric vehicle charging hub tariffs|Customer|Grow|agile|Case|2027-05-03|6|240|170|4|4|0|2|1
Geographic information system renewal|Networks|Transform|traditional|Planning|2027-03-01|14|1380|340|3|2|2|4|2
Mobile app for customers|Customer|Grow|agile|Case|2027-04-01|9|510|190|3|5|0|3|1
Customer app through partner platform|Customer|Grow|agile|Case|2027-04-01|6|320|140|2|4|0|2|1
Asset condition sensors|Networks|Transform|hybrid|Case|2027-07-01|11|870|400|4|2|1|4|1
Office move to Harbour Street|Corporate|Run|traditional|Planning|2027-05-03|7|620|110|0|0|0|2|2
Learning platform|Corporate|Run|agile|Case|2027-06-01|5|150|30|1|0|0|1|1
Carbon reporting|Corporate|Comply|hybrid|Planning|2027-02-01|8|310|20|3|1|4|2|2
Network loss reduction|Networks|Grow|traditional|Planning|2027-03-01|12|760|510|3|1|2|3|2
Predictive maintenance for transformers|Networks|Transform|agile|Case|2027-08-02|10|690|430|4|2|1|4|1
Legacy server retirement|Digital|Run|traditional|Planning|2027-03-01|8|410|220|1|0|1|2|2
Integration platform|Digital|Transform|agile|Planning|2027-02-01|11|830|180|3|1|0|4|2
Complaint handling redesign|Customer|Grow|agile|Case|2027-05-03|5|130|85|2|4|2|1|1
Market communication, new format|Digital|Comply|traditional|Delivery|2027-01-04|9|740|15|2|2|4|3|3
Document archive in the cloud|Corporate|Run|hybrid|Idea|2027-09-01|6|220|60|1|0|1|2|0
Balancing market interface|Digital|Comply|agile|Case|2027-10-01|8|460|90|3|1|3|4|1
Tree of tariffs simplified|Customer|Grow|agile|Idea|2027-07-01|5|110|75|2|3|1|1|0
Drone inspection of lines|Networks|Transform|agile|Case|2027-06-01|8|350|270|3|1|0|3|1
Low-voltage monitoring|Networks|Transform|hybrid|Case|2027-09-01|10|940|310|4|3|2|4|1
Workforce safety app|Networks|Comply|agile|Planning|2027-04-01|5|140|25|2|0|3|1|2
Sponsorship portal|Corporate|Grow|agile|Idea|2027-08-02|4|90|5|0|1|0|1|0
Heat pump onboarding|Customer|Grow|agile|Case|2027-05-03|7|270|160|4|4|1|2|1
Video consultations|Customer|Grow|agile|Idea|2027-10-01|4|120|35|1|3|0|2|0`;

const shiftMonths = (iso, count) => {
  const date = new Date(`${iso}T00:00:00Z`);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1)).toISOString().slice(0, 10);
};
const rounded = (amount) => Math.round(amount / 5) * 5;
const forced = {
  "P-31": ["in", "Licence condition, due 1 October 2027"],
  "P-38": ["out", "Rejected at G1 on 17 September 2026"],
};

export const projects = list
  .trim()
  .split("\n")
  .map((line, index) => {
    const [
      name,
      division,
      bucket,
      methodology,
      stage,
      start,
      months,
      cost,
      benefit,
      fit,
      customer,
      regulatory,
      complexity,
      ready,
    ] = line.split("|");
    const id = `P-${String(index + 1).padStart(2, "0")}`;
    // The less is known, the wider the estimate: an idea spans more than a contract.
    const spread = [0.45, 0.3, 0.2, 0.1][Number(ready)];
    const likely = Number(cost);
    const gain = Number(benefit);
    return {
      id,
      name,
      division,
      bucket,
      methodology,
      stage,
      start,
      sponsor: SPONSORS[division],
      manager: MANAGERS[division][index % 2],
      status: stage === "Delivery" ? "running" : "proposed",
      force: forced[id]?.[0] ?? "auto",
      reason: forced[id]?.[1] ?? null,
      latest: stage === "Delivery" ? start : shiftMonths(start, 6),
      months: Number(months),
      cost: [rounded(likely * (1 - spread / 2)), likely, rounded(likely * (1 + spread))],
      benefit: [rounded(gain * (1 - spread)), gain, rounded(gain * (1 + spread / 2))],
      delay: stage === "Delivery" ? 1 : 3,
      years: bucket === "Transform" ? 8 : 5,
      fit: W[fit],
      customer: Math.max(1, Number(customer)),
      regulatory: W[regulatory],
      complexity: Number(complexity),
      readiness: R[ready],
    };
  });

// project · title · type · category · probability · impact low, likely, high · response · status
const register = `
P-01|Identity provider is not ready when the portal goes live|risk|Technical|0.35|40|90|160|reduce|open
P-01|Design system of the network company can be reused|opportunity|Technical|0.4|30|60|80|exploit|open
P-03|Switchgear arrives later than 34 weeks|risk|Supplier|0.5|120|260|420|reduce|open
P-03|Outage windows are refused in winter|risk|Operations|0.3|60|140|260|accept|open
P-05|Data engineers leave for the bank next door|risk|People|0.45|90|180|320|reduce|open
P-05|Two source systems have no interface|risk|Technical|0.25|50|110|170|reduce|open
P-06|Audit finds orphaned accounts and widens the scope|risk|Compliance|0.3|40|80|150|accept|open
P-07|Works council asks for a pilot of six months|risk|People|0.4|30|75|120|avoid|open
P-08|Supplier of the controller goes out of business|risk|Supplier|0.1|200|450|700|transfer|open
P-09|Meters of one batch fail the acceptance test|risk|Supplier|0.35|150|310|520|transfer|open
P-09|Crews finish a district faster than planned|opportunity|Operations|0.3|60|120|200|enhance|open
P-10|Collective agreement changes during migration|risk|People|0.2|30|60|90|accept|open
P-11|Satellite images are given by the forestry office|opportunity|Supplier|0.5|20|40|60|exploit|open
P-12|Forecast is no better than the present one|risk|Technical|0.3|60|150|240|reduce|open
P-14|Wrong invoices reach the press|risk|Reputation|0.15|50|120|300|reduce|open
P-15|Specialists cannot be hired at the rate planned|risk|People|0.6|120|220|350|reduce|open
P-15|Insurance premium falls after certification|opportunity|Finance|0.35|40|70|110|enhance|open
P-16|Custom reports must be built again|risk|Technical|0.5|80|160|280|reduce|open
P-18|Regulator sets a tariff cap|risk|Compliance|0.25|40|95|140|accept|open
P-19|Legacy coordinates cannot be converted|risk|Technical|0.4|100|230|380|reduce|open
P-20|App stores change their rules|risk|Supplier|0.1|15|30|60|accept|open
P-22|Sensors drift in frost|risk|Technical|0.35|80|170|290|reduce|open
P-23|Landlord delays the hand-over|risk|Supplier|0.3|50|100|180|transfer|open
P-26|Metering points for losses are missing|risk|Operations|0.2|40|90|150|reduce|open
P-27|Failure data of ten years is on paper|risk|Data|0.55|50|110|190|reduce|open
P-28|A server turns out to run the gate control|risk|Technical|0.15|20|70|150|reduce|open
P-29|Licence model of the platform changes|risk|Supplier|0.3|60|130|210|transfer|open
P-31|Regulator moves the date by half a year|opportunity|Compliance|0.25|50|100|160|accept|open
P-31|Format changes again after the start|risk|Compliance|0.4|70|150|240|reduce|open
P-33|Test market opens too late|risk|Compliance|0.35|40|95|150|accept|open
P-35|Flights over the airport zone are refused|risk|Compliance|0.45|25|60|110|avoid|open
P-36|Installation needs a second visit|risk|Operations|0.4|70|150|230|reduce|open
P-39|Subsidy scheme doubles the demand|opportunity|Finance|0.3|40|80|140|enhance|open
P-02|Numbers cannot be ported at once|risk|Supplier|0.2|10|25|40|accept|closed
P-13|Stock count was wrong by a tenth|risk|Data|0.3|15|35|60|reduce|closed`;

export const risks = register
  .trim()
  .split("\n")
  .map((line, index) => {
    const [project, title, type, category, likelihood, low, likely, high, response, status] = line.split("|");
    const owner = projects.find((candidate) => candidate.id === project);
    return {
      id: `R-${String(index + 1).padStart(2, "0")}`,
      project,
      title,
      type,
      category,
      response,
      status,
      probability: Number(likelihood),
      impact: [Number(low), Number(likely), Number(high)],
      owner: owner.manager,
      due: shiftMonths(owner.start, 3),
    };
  });
