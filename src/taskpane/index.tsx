import { createRoot } from "react-dom/client";
import { liveWorkbook } from "../excel/live-workbook";
import { openedFor } from "./commands/opened-for";
import type { Sample } from "./first-run/samples";
import { rememberWelcome, wasWelcomed } from "./first-run/welcome";
import { NotInExcel } from "./frame/not-in-excel";
import { Pane } from "./pane";
import { examinerInWorker } from "./session/examiner";
import { preparerWithWorker, runPreparerInWorker } from "./session/preparer";
import { wallTime } from "./session/wall-clock";

declare const RANKFOLIO_VERSION: string;

// Outside the component, so that they stay the same from drawing to drawing.
const workbook = liveWorkbook();
const now = () => wallTime(new Date());
const startPreparing = () => new Worker(new URL("./session/prepare-worker.ts", import.meta.url));
const prepare = preparerWithWorker(startPreparing);
const prepareRun = runPreparerInWorker(startPreparing);
const examiner = examinerInWorker(() => new Worker(new URL("./session/examine-worker.ts", import.meta.url)));
const memory = () => window.localStorage;
const officeBackground = () => Office.context.officeTheme?.bodyBackgroundColor;

/** A sample lies beside the pane on the same server. */
async function loadSample(sample: Sample): Promise<Uint8Array> {
  const answer = await fetch(sample.file);
  if (!answer.ok) throw new Error(`The sample could not be loaded from the pane's server (${answer.status}).`);
  return new Uint8Array(await answer.arrayBuffer());
}

function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation instanceof PerformanceNavigationTiming && navigation.type === "reload";
}

void Office.onReady(({ host }) => {
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no element with the id pane");
  const root = createRoot(place);
  if (host !== Office.HostType.Excel) {
    root.render(<NotInExcel />);
    return;
  }
  const partition = Office.context.partitionKey ?? "";
  root.render(
    <Pane
      workbook={workbook}
      now={now}
      prepare={prepare}
      prepareRun={prepareRun}
      examiner={examiner}
      loadSample={loadSample}
      welcomed={wasWelcomed(memory, partition)}
      onWelcomed={() => rememberWelcome(memory, partition)}
      openedFor={openedFor(window.location.search, wasReloaded())}
      culture={Office.context.contentLanguage || window.navigator.language}
      officeBackground={officeBackground}
      version={RANKFOLIO_VERSION}
    />,
  );
});
