// npm run manifest -- https://your.host/rankfolio/     writes dist/pane/manifest.xml for static files served from there.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const here = "https://localhost:3001/pane/";

const address = process.argv[2];
if (!address || !/^https:\/\/[^\s"<>&]+$/.test(address)) {
  console.error(
    "Say where the pane's files will be served, over https:\n  npm run manifest -- https://your.host/rankfolio/",
  );
  process.exit(2);
}
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8").replaceAll(here, address.replace(/\/*$/, "/"));
mkdirSync(path.join(root, "dist", "pane"), { recursive: true });
writeFileSync(path.join(root, "dist", "pane", "manifest.xml"), manifest);
console.log(`dist/pane/manifest.xml now points at ${address}`);
