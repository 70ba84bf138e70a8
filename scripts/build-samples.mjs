// Writes samples/*.xlsx from samples/data and the scripts in scripts/samples: npm run samples
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { company } from "./samples/company.mjs";
import { gmpp } from "./samples/gmpp.mjs";

for (const [name, build] of Object.entries({ gmpp, company })) {
  const path = fileURLToPath(new URL(`../samples/${name}.xlsx`, import.meta.url));
  const bytes = await build();
  writeFileSync(path, bytes);
  console.log(`samples/${name}.xlsx  ${(bytes.length / 1024).toFixed(0)} KB`);
}
process.exit(0);
