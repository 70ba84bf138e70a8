import { createDocument } from "../../../src/spreadsheet/create-document";
import { createHost } from "../../../src/workbench/host/create-host";
import { frameName } from "../../../src/workbench/host/connect-pane";
import type { HostOptions } from "../../../src/workbench/host/host";
import { PaneConversation } from "../../../src/workbench/host/pane-protocol";

interface Sent {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _data: Readonly<Record<string, unknown>>;
}

function open(options: HostOptions = {}) {
  const document = createDocument();
  document.setSettings(new Map([["rankfolio.mapping", '{"a":1}']]));
  const host = createHost(document, { fileName: "Portfolio.xlsx", ...options });
  const sent: Sent[] = [];
  const conversation = new PaneConversation(host, "conv", (message) => sent.push(JSON.parse(message) as Sent));
  const request = (actionName: string, data: unknown, actionType = 0, correlationId = sent.length) =>
    conversation.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: actionName,
        _conversationId: "conv",
        _correlationId: correlationId,
        _origin: "https://localhost:3000",
        _data: data,
        _actionType: actionType,
        _serializerVersion: 1,
      }),
    );
  const call = async (dispatchId: number, args: object) => {
    await request("executeMethod", { ...args, DdaMethod: { ControlId: "app", Version: 1, DispatchId: dispatchId } });
    return sent.at(-1)?._data ?? {};
  };
  return { document, host, sent, conversation, request, call };
}

it("tells the pane who it is, with requirement versions as strings and the settings as they are stored", async () => {
  const { request, sent, conversation } = open();
  await request("ContextActivationManager_getAppContextAsync", "app", 0, 7);
  await conversation.ready;
  const context = sent[0]?._data ?? {};
  expect(sent[0]).toMatchObject({ _correlationId: 7, _responseType: 0 });
  expect(context).toMatchObject({
    _appName: 16,
    _docUrl: "Portfolio.xlsx",
    _settings: [["rankfolio.mapping", '{"a":1}']],
  });
  const sets = JSON.parse(String(context["_requirementMatrix"])) as Record<string, unknown>;
  expect(Object.values(sets).every((version) => typeof version === "string")).toBe(true);
  // "1.13" read as a number would be older than 1.9.
  expect(sets["ExcelApi"]).toBe("1.13");
});

it("says that it is the Excel that it is asked to be", async () => {
  const { request, sent } = open({ excelApi: "1.20" });
  await request("ContextActivationManager_getAppContextAsync", "app", 0, 7);
  const sets = JSON.parse(String(sent[0]?._data["_requirementMatrix"])) as Record<string, unknown>;
  expect(sets).toMatchObject({ ExcelApi: "1.20", Settings: "1.1" });
});

it("leaves other conversations and mere notices unanswered", async () => {
  const { conversation, request, sent } = open();
  await conversation.receive(
    JSON.stringify({ _messageType: 0, _actionName: "executeMethod", _conversationId: "other" }),
  );
  await conversation.receive("no JSON");
  await request("ContextActivationManager_notifyHost", ["app", 1]);
  expect(sent).toEqual([]);
});

it("answers a batch with its response text", async () => {
  const { call } = open();
  const body = JSON.stringify({
    Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"] } }],
    ObjectPaths: {
      "1": { Id: 1, ObjectPathType: 1, Name: "" },
      "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      "3": { Id: 3, ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 2, ArgumentInfo: {} },
    },
  });
  const data = await call(93, { ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], body, 0, 0] });
  const [status, , text] = data["Data"] as [number, unknown, string];
  expect([data["Error"], status]).toEqual([0, 200]);
  expect(JSON.parse(text)).toMatchObject({ Results: [{ ActionId: 2, Value: { Name: "Sheet1" } }] });
});

it("stores settings and gives them back", async () => {
  const { call, document } = open();
  await call(76, { DdaSettingsMethod: { Properties: [["b", "2"]] } });
  expect([...document.settings]).toEqual([["b", "2"]]);
  expect(await call(75, {})).toMatchObject({ Properties: { Settings: [{ Name: "b", Value: "2" }] } });
});

it("hands out the workbook in slices that join to the file", async () => {
  const { call, document } = open();
  const bytes = await document.save();
  const { 0: handle, 1: size } = (await call(77, { 0: 1, 1: 1_000 })) as Record<number, number>;
  expect(size).toBe(bytes.length);
  const joined: number[] = [];
  for (let index = 0; joined.length < bytes.length; index++) {
    const slice = (await call(80, { 2: handle, 3: index })) as Record<number, number[]>;
    expect(slice[0]?.length).toBeGreaterThan(0);
    joined.push(...(slice[0] ?? []));
  }
  expect(joined).toEqual([...bytes]);
  await call(81, { 2: handle });
  expect((await call(80, { 2: handle, 3: 0 }))["Error"]).not.toBe(0);
  expect((await call(77, { 0: 2, 1: 1_000 }))["Error"]).not.toBe(0);
});

it("names the file", async () => {
  expect(await open().call(86, {})).toMatchObject({ 0: { 1: "Portfolio.xlsx" } });
});

it("presses a ribbon button once the pane listens, and waits for its function", async () => {
  const { conversation, request, sent, call } = open();
  let isDone = false;
  const pressed = conversation.pushButton("prioritise", "Rankfolio.Prioritise").then(() => (isDone = true));
  await request("appCommandInvoked", { controlId: "app", eventDispId: 39, targetId: "" }, 1);
  await new Promise((resolve) => setTimeout(resolve, 0));
  const push = sent.find((message) => message._actionName === "appCommandInvoked" && message._responseType === 1);
  expect(push?._data).toMatchObject({ 1: "prioritise", 2: '{"source":{"id":"Rankfolio.Prioritise"}}' });
  expect(isDone).toBe(false);
  await call(94, { 0: push?._data["0"], 1: 0, 2: "" });
  await pressed;
  expect(isDone).toBe(true);
});

it("pushes events and changed settings only to a pane that listens", async () => {
  const { document, request, sent } = open();
  document.setSettings(new Map());
  expect(sent).toEqual([]);
  await request("settingsChanged", { eventDispId: 1 }, 1);
  document.setSettings(new Map([["c", "3"]]));
  expect(sent.at(-1)).toMatchObject({ _actionName: "settingsChanged", _responseType: 1 });
  await request("settingsChanged", { eventDispId: 1 }, 2);
  const before = sent.length;
  document.setSettings(new Map());
  expect(sent).toHaveLength(before);
});

it("writes what the library looks for into the frame's name", () => {
  const name = JSON.parse(frameName("conv", "de-DE", "https://localhost:3001")) as Record<string, string>;
  expect(name["hostInfo"]?.split("|").slice(0, 4)).toEqual(["Excel", "Web", "16.01", "de-DE"]);
  expect(name["xdmInfo"]).toBe("conv|app|https://localhost:3001");
});
