import type { Dispatch } from "react";
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Judgement } from "../../core/model/judgement";
import type { RunPreparer } from "../../app/run-preparer";
import type { RunParameters } from "../../core/run-parameters";
import type { TableMapping } from "../../workbook/checked";
import type { CellPlace } from "../../workbook/place";
import type { LiveWorkbook, Watch } from "../../workbook/port";
import type { OpenedFor } from "../commands/opened-for";
import { firstView } from "../commands/opened-for";
import type { Sample } from "../first-run/samples";
import type { Desk } from "./desk";
import { deskOver, refusalOf } from "./desk";
import type { PageName, PaneAction, PaneState, StepName, Task } from "./pane-state";
import { initialState, paneReducer } from "./pane-state";
import type { Preparer } from "./preparer";

/** Everything that a person can do in the pane. */
export interface PaneActions {
  open(page: PageName): void;
  choose(step: StepName): void;
  readAgain(): void;
  setParameters(parameters: RunParameters): void;
  setJudgements(judgements: readonly Judgement[]): void;
  setMapping(mapping: TableMapping): void;
  forget(): void;
  run(task: Exclude<Task, "insert sample">): void;
  insert(sample: Sample): void;
  cancel(): void;
  dismiss(): void;
  goTo(place: CellPlace): void;
  goToReport(role: string): void;
}

export interface PaneSessionInput {
  readonly workbook: LiveWorkbook;
  /** Local wall time as Excel counts it. */
  readonly now: () => number;
  readonly prepare: Preparer;
  /** Where a run is prepared; in this thread if absent. */
  readonly prepareRun?: RunPreparer;
  readonly loadSample: (sample: Sample) => Promise<Uint8Array>;
  /** Whether this browser has seen the start page already. */
  readonly welcomed: boolean;
  readonly openedFor: OpenedFor;
}

/** The pane's state over an open workbook: reads at the start and after every edit of the user's, in order, latest wins. */
export function usePaneSession(input: PaneSessionInput): { readonly state: PaneState; readonly actions: PaneActions } {
  const { workbook, now, prepare, prepareRun, loadSample, welcomed, openedFor } = input;
  const [state, dispatch] = useReducer(paneReducer, firstView(openedFor, welcomed), initialState);
  const desk = useMemo(() => deskOver(workbook, now, prepare, prepareRun), [workbook, now, prepare, prepareRun]);
  const looking = useLooking(desk, dispatch);
  const runTask = useTasks(workbook, desk, dispatch, looking);

  useEffect(() => {
    looking();
    const stopping = workbook.onInputChange(looking);
    return () => {
      void stopping.then((stop) => stop());
    };
  }, [workbook, looking]);

  const started = useRef(false);
  useEffect(() => {
    // Once in the pane's life, also where React mounts twice to find mistakes.
    if (started.current) return;
    started.current = true;
    if (openedFor === "prioritise") runTask.run("prioritise");
  }, [openedFor, runTask]);

  const { sight } = state;
  const actions = useMemo<PaneActions>(
    () => ({
      open: (page) => dispatch({ kind: "page opened", page }),
      choose: (step) => dispatch({ kind: "step chosen", step }),
      readAgain: looking,
      setParameters: (parameters) => {
        if (sight.kind !== "ready" && sight.kind !== "issues") return;
        looking(() => desk.choose(sight.contents, { parameters }));
      },
      setJudgements: (judgements) => {
        if (sight.kind !== "ready" && sight.kind !== "issues") return;
        looking(() => desk.choose(sight.contents, { judgements }));
      },
      setMapping: (mapping) => looking(() => desk.map(mapping).then(() => desk.look())),
      forget: () => looking(() => desk.forget().then(() => desk.look())),
      run: runTask.run,
      insert: (sample) => {
        dispatch({ kind: "task began", task: "insert sample" });
        loadSample(sample)
          .then((bytes) => workbook.insertSheets(bytes))
          .then((sheets) => {
            dispatch({ kind: "sample inserted", sheets });
            looking();
          })
          .catch((trouble: unknown) =>
            dispatch({ kind: "task failed", task: "insert sample", refused: refusalOf(trouble) }),
          );
      },
      cancel: runTask.cancel,
      dismiss: () => dispatch({ kind: "message dismissed" }),
      goTo: (place) => runTask.attempt(() => workbook.goTo(place)),
      goToReport: (role) => runTask.attempt(() => workbook.goToReport(role)),
    }),
    [desk, loadSample, looking, runTask, sight, workbook],
  );
  return { state, actions };
}

type Looking = (way?: () => ReturnType<Desk["look"]>) => void;

/** Looks at the workbook; of looks that overlap only the last one asked for is shown. */
function useLooking(desk: Desk, dispatch: Dispatch<PaneAction>): Looking {
  const latest = useRef(0);
  return useCallback(
    (way) => {
      const mine = ++latest.current;
      dispatch({ kind: "reading began" });
      (typeof way === "function" ? way() : desk.look())
        .then(({ sight, parameters }) => {
          if (mine === latest.current) dispatch({ kind: "seen", sight, parameters });
        })
        .catch((trouble: unknown) => {
          if (mine === latest.current) dispatch({ kind: "not seen", message: refusalOf(trouble).message });
        });
    },
    [desk, dispatch],
  );
}

interface Tasks {
  run(task: Exclude<Task, "insert sample">): void;
  cancel(): void;
  /** Something small that has no outcome of its own, such as a jump. */
  attempt(work: () => Promise<void>): void;
}

function useTasks(workbook: LiveWorkbook, desk: Desk, dispatch: Dispatch<PaneAction>, look: Looking): Tasks {
  const cancelled = useRef(false);
  return useMemo<Tasks>(() => {
    const watch: Watch = {
      progress: (progress) => dispatch({ kind: "task progressed", progress }),
      cancelled: () => cancelled.current,
    };
    const doing: Readonly<Record<Exclude<Task, "insert sample">, () => Promise<PaneAction>>> = {
      prioritise: async () => ({ kind: "prioritised", outcome: await desk.prioritise(watch) }),
      "list issues": async () => ({ kind: "issues listed", outcome: await desk.listIssues(watch) }),
      undo: async () => ({ kind: "undo answered", outcome: await workbook.undo() }),
    };
    return {
      run: (task) => {
        cancelled.current = false;
        dispatch({ kind: "task began", task });
        doing[task]().then(
          (done) => {
            dispatch(done);
            // A run reads for itself and remembers what it did, so what is shown is read anew.
            look();
          },
          (trouble: unknown) => dispatch({ kind: "task failed", task, refused: refusalOf(trouble) }),
        );
      },
      cancel: () => {
        cancelled.current = true;
        dispatch({ kind: "cancel asked" });
      },
      attempt: (work) => {
        work().catch((trouble: unknown) => dispatch({ kind: "jump failed", refused: refusalOf(trouble) }));
      },
    };
  }, [desk, dispatch, look, workbook]);
}
