import { createRoot } from "react-dom/client";
import { startAddInFunctions } from "./add-in-functions";
import { sampleNamed } from "./sample-workbooks";
import "./workbench.css";
import { Workbench } from "./workbench";

const place = document.getElementById("workbench");
if (!place) throw new Error("The page lacks its #workbench element.");
const wanted = new URLSearchParams(window.location.search).get("sample");
createRoot(place).render(<Workbench firstSample={sampleNamed(wanted)} />);

// A workbench without the add-in's build still opens workbooks; their formulas then show #NAME?, as in Excel.
startAddInFunctions("pane/manifest.xml").catch((error: unknown) => console.warn(error));
