// The people of the made-up company and what the proposals ask of them.
import { projects } from "./company-projects.mjs";

const SKILLS = {
  "Project manager": ["Planning 4; Stakeholders 4", "Planning 3; Contracts 3", "Agile delivery 4; Planning 3"],
  "Business analyst": [
    "Process modelling 4; Requirements 4",
    "Requirements 3; Data analysis 3",
    "Process modelling 3; Testing 2",
  ],
  "Software developer": [
    "TypeScript 4; Cloud 3",
    "Java 4; Integration 3",
    "Java 3; TypeScript 2",
    "Mobile 4; TypeScript 3",
  ],
  "Data engineer": ["Python 4; SQL 4", "SQL 4; Cloud 3"],
  "Test engineer": ["Test automation 4", "Testing 3; Test automation 2"],
  "Solution architect": ["Integration 5; Cloud 4", "Security 4; Cloud 4"],
  "Network engineer": ["Protection 4; SCADA 3", "SCADA 4; Telecontrol 4", "Metering 4; Protection 2"],
  "Change manager": ["Training 4; Stakeholders 3", "Communication 4; Training 3"],
  "UX designer": ["Interaction design 4; Research 3"],
};
const RATES = {
  "Project manager": [68, 105],
  "Business analyst": [58, 92],
  "Software developer": [60, 98],
  "Data engineer": [66, 110],
  "Test engineer": [50, 82],
  "Solution architect": [78, 128],
  "Network engineer": [62, 99],
  "Change manager": [57, 90],
  "UX designer": [56, 90],
};

// role: division initials, one a person: N networks, C customer, O corporate, D digital
const PLACES = {
  "Project manager": "NNCCOODD",
  "Business analyst": "NCCOOOODD",
  "Software developer": "CCCCDDDDDDDDDN",
  "Data engineer": "DDDN",
  "Test engineer": "CCDDDN",
  "Solution architect": "DDDN",
  "Network engineer": "NNNNNNNN",
  "Change manager": "COON",
  "UX designer": "CCD",
};
const DIVISION = { N: "Networks", C: "Customer", O: "Corporate", D: "Digital" };

const NAMES = `Anders Holm,Wiebke Sander,Clara Jansen,Rafael Moreno,Nadia Petrov,Ewan Fraser,Yuki Tanaka,Lukas Brenner,
Ines Okafor,Miriam Voss,Daniel Achterberg,Sofia Castellanos,Piotr Zielinski,Hannah Whitlock,Kofi Mensah,Elif Demir,Matteo Ricci,
Tomas Lindqvist,Priya Raman,Jonas Feld,Agnes Dubois,Wei Zhang,Olga Sidorova,Samuel Adeyemi,Freya Nilsen,Bruno Carvalho,Lena Hoffmann,Arjun Mehta,Katja Virtanen,Diego Navarro,Emma Sorensen,
Greta Almeida,Hugo Lambert,Nina Kowalska,Idris Bello,
Paul Mercier,Salma Haddad,Victor Stoica,Julia Berger,Ravi Chandran,Mia Andersson,
Ruth Castellan,Felix Baumann,Aisha Rahman,Gustav Ekholm,
Lars Petersen,Magda Nowak,Oliver Grant,Teresa Pinto,Henrik Dahl,Stefan Iliev,Brigitte Maurer,Callum Reid,
Amara Diallo,Joost Visser,Carmen Ortega,Silke Neumann,Noor Rahimi,Theo Blanchard,Alba Serrano`
  .replaceAll("\n", "")
  .split(",");

export const people = Object.entries(PLACES)
  .flatMap(([role, places]) => [...places].map((place, index) => ({ role, division: DIVISION[place], index })))
  .map(({ role, division, index }, position) => {
    const [cost, bill] = RATES[role];
    const step = [0, 4, -3, 6, -5, 2][position % 6];
    const swedish = position % 13 === 5;
    return {
      name: NAMES[position],
      role,
      division,
      skills: SKILLS[role][index % SKILLS[role].length],
      hours: position % 9 === 4 ? 24 : position % 11 === 7 ? 32 : 40,
      start: position % 17 === 6 ? "2027-04-01" : null,
      end: position % 19 === 9 ? "2027-12-31" : null,
      cost: swedish ? Math.round((cost + step) * 11.3) : cost + step,
      bill: swedish ? Math.round((bill + step) * 11.3) : bill + step,
      currency: swedish ? "SEK" : "EUR",
      run: division === "Networks" ? 0.35 : division === "Corporate" ? 0.3 : 0.2,
    };
  });

const MIX = {
  agile: [
    ["Software developer", 1.2],
    ["Business analyst", 0.5],
    ["UX designer", 0.3],
    ["Test engineer", 0.4],
  ],
  hybrid: [
    ["Software developer", 0.6],
    ["Business analyst", 0.5],
    ["Solution architect", 0.25],
    ["Change manager", 0.25],
  ],
  traditional: [
    ["Business analyst", 0.5],
    ["Solution architect", 0.3],
    ["Test engineer", 0.3],
    ["Change manager", 0.25],
  ],
};
const DATA = new Set(["P-05", "P-11", "P-12", "P-19", "P-22", "P-26", "P-27", "P-28", "P-35"]);
const BOOKED = [
  ["P-04", "Business analyst", "Ines Okafor"],
  ["P-07", "Business analyst", "Ines Okafor"],
  ["P-18", "Software developer", "Tomas Lindqvist"],
  ["P-20", "Software developer", "Tomas Lindqvist"],
];

export const demand = [
  ...projects.flatMap((p) => {
    const size = Math.min(1.8, Math.max(0.5, p.cost[1] / p.months / 60));
    const firm = p.stage === "Delivery";
    const ask = (role, fte, start = p.start, months = p.months) => ({
      project: p.id,
      role,
      resource: null,
      start,
      months,
      fte: Math.round(fte * 20) / 20,
      skill: SKILLS[role][0].split(/ \d/)[0],
      level: 3,
      status: firm ? "assigned" : "requested",
      commitment: firm ? "firm" : "tentative",
    });
    return [
      ask("Project manager", 0.2 * Math.max(1, size / 1.2)),
      ...MIX[p.methodology].map(([role, fte]) => ask(role, Math.max(0.1, fte * size * 0.45))),
      ...(p.division === "Networks" ? [ask("Network engineer", 0.45 * size)] : []),
      ...(DATA.has(p.id)
        ? [ask("Data engineer", 0.9, p.start < "2027-03-01" ? "2027-03-01" : p.start, Math.min(p.months, 7))]
        : []),
    ];
  }),
  ...BOOKED.map(([project, role, resource]) => ({
    project,
    role,
    resource,
    start: "2027-04-01",
    months: 3,
    fte: 0.8,
    skill: SKILLS[role][0].split(/ \d/)[0],
    level: 4,
    status: "assigned",
    commitment: "firm",
  })),
  {
    project: "P-24",
    role: "Change manager",
    resource: null,
    start: "2027-06-01",
    months: 5,
    fte: 1,
    skill: "Training",
    level: 3,
    status: "rejected",
    commitment: "tentative",
  },
];
