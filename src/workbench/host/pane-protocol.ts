import { FileCopies } from "./file-copies";
import type { ExcelHost, HostEvent } from "./host";
import { richApiEvent } from "./native-bridge";
import { requirementSetsUpTo } from "./requirement-sets";

/** The messages between Excel on the web and a pane's library; JSON in both directions. */
export interface PaneMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: number;
  readonly _data?: unknown;
  readonly _serializerVersion?: number;
}

const messageType = { request: 0, response: 1 } as const;
const actionType = { invoke: 0, register: 1, unregister: 2 } as const;
const responseType = { answer: 0, event: 1 } as const;

/** What `executeMethod` may ask for; the numbers are the library's. */
const dispatchId = {
  refreshSettings: 75,
  saveSettings: 76,
  openFile: 77,
  readSlice: 80,
  closeFile: 81,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** The library's code for what failed inside the host. */
const INTERNAL_ERROR = 5001;
const NOT_SUPPORTED = 5000;
const COMPRESSED = 1;

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [argument: string]: unknown;
}

/** One pane's conversation with the host, apart from how the messages travel. */
export class PaneConversation {
  readonly ready: Promise<void>;
  #becomeReady: () => void = () => undefined;
  readonly #files: FileCopies;
  /** Events of the library that the pane listens to: `richApiMessage`, `appCommandInvoked`, `settingsChanged` … */
  readonly #listening = new Set<string>();
  readonly #whenListening = new Map<string, (() => void)[]>();
  readonly #commands = new Map<string, () => void>();
  #lastCommand = 0;
  readonly #stop: readonly (() => void)[];

  constructor(
    readonly host: ExcelHost,
    readonly conversationId: string,
    private readonly send: (message: string) => void,
  ) {
    this.ready = new Promise((resolve) => (this.#becomeReady = resolve));
    this.#files = new FileCopies(host.document);
    this.#stop = [
      host.onEvent((event) => this.#pushEvent(event)),
      host.onNotice((notice) =>
        notice === "settings" ? this.#push("settingsChanged", {}) : this.#push("documentSelectionChanged", {}),
      ),
    ];
  }

  close(): void {
    for (const stop of this.#stop) stop();
    for (const done of this.#commands.values()) done();
    this.#commands.clear();
  }

  /** Answers a message of the pane; what belongs to another conversation is left alone. */
  async receive(text: string): Promise<void> {
    const message = parse(text);
    if (message?._messageType !== messageType.request || message._conversationId !== this.conversationId) return;
    if (message._actionName === "ContextActivationManager_notifyHost") return;
    try {
      this.#answer(message, await this.#dataFor(message));
    } catch {
      this.#answer(message, { Version: 1, Error: INTERNAL_ERROR });
    }
    if (message._actionName === "ContextActivationManager_getAppContextAsync") this.#becomeReady();
  }

  /** A press of a ribbon button. Waits until the pane listens, resolves when its function has completed. */
  async pushButton(functionName: string, controlId: string): Promise<void> {
    await this.#listensTo("appCommandInvoked");
    const id = `command-${++this.#lastCommand}`;
    const completed = new Promise<void>((resolve) => this.#commands.set(id, resolve));
    this.#push("appCommandInvoked", { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
    return completed;
  }

  async #dataFor(message: PaneMessage): Promise<unknown> {
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return this.#appContext();
    if (message._actionType === actionType.register) return this.#listen(message._actionName);
    if (message._actionType === actionType.unregister) {
      this.#listening.delete(message._actionName);
      return { Error: 0 };
    }
    if (message._actionName === "executeMethod")
      return { Version: 1, ...(await this.#call(message._data as MethodCall)) };
    return { Version: 1, Error: NOT_SUPPORTED };
  }

  /** What `Office.context` is made of. */
  #appContext(): unknown {
    const { options, document } = this.host;
    const locale = options.locale ?? "en-US";
    return {
      _id: "app",
      _appName: 16,
      _appVersion: "16.01",
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: options.fileName ?? "Book1.xlsx",
      _clientMode: 1,
      _settings: [...document.settings],
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: this.conversationId,
      _appInstanceId: "app",
      _touchEnabled: false,
      _commerceAllowed: false,
      _requirementMatrix: JSON.stringify(requirementSetsUpTo(options.excelApi)),
      _hostCustomMessage: "",
      _hostFullVersion: "16.0.0.0",
      _clientWindowHeight: 768,
      _clientWindowWidth: 350,
      _addinName: "Rankfolio",
      _appDomains: [],
      _featureGates: {},
    };
  }

  async #call(call: MethodCall): Promise<Readonly<Record<string, unknown>>> {
    const { document } = this.host;
    switch (call.DdaMethod.DispatchId) {
      case dispatchId.richApi:
        return { Error: 0, Data: await this.#richApi(call["ArrayData"] as readonly unknown[]) };
      case dispatchId.refreshSettings: {
        const settings = [...document.settings].map(([name, value]) => ({ Name: name, Value: value }));
        return { Error: 0, Properties: { Settings: settings } };
      }
      case dispatchId.saveSettings:
        this.host.saveSettings(settingsOf(call));
        return { Error: 0 };
      case dispatchId.openFile: {
        if (Number(call[0]) !== COMPRESSED) return { Error: NOT_SUPPORTED };
        const { handle, size } = await this.#files.open(Number(call[1]));
        return { Error: 0, 0: handle, 1: size };
      }
      case dispatchId.readSlice: {
        const slice = this.#files.slice(Number(call[2]), Number(call[3]));
        return slice ? { Error: 0, 0: slice, 1: slice.length } : { Error: INTERNAL_ERROR };
      }
      case dispatchId.closeFile:
        this.#files.close(Number(call[2]));
        return { Error: 0 };
      case dispatchId.fileProperties:
        return { Error: 0, 0: { 1: this.host.options.fileName ?? "Book1.xlsx" } };
      case dispatchId.commandCompleted:
        this.#commands.get(String(call[0]))?.();
        this.#commands.delete(String(call[0]));
        return { Error: 0 };
      default:
        return { Error: NOT_SUPPORTED };
    }
  }

  /** `[partition, method, path, headers, body, …, flags]` of a request; status, headers and body of its answer. */
  async #richApi(request: readonly unknown[]): Promise<readonly unknown[]> {
    return [200, [], await this.host.processQuery(String(request[4]), Number(request[6] ?? 0))];
  }

  #listen(eventName: string): unknown {
    this.#listening.add(eventName);
    for (const resume of this.#whenListening.get(eventName) ?? []) resume();
    this.#whenListening.delete(eventName);
    return { Error: 0 };
  }

  #listensTo(eventName: string): Promise<void> {
    if (this.#listening.has(eventName)) return Promise.resolve();
    return new Promise((resolve) => {
      this.#whenListening.set(eventName, [...(this.#whenListening.get(eventName) ?? []), resolve]);
    });
  }

  #pushEvent({ type, targetId, args }: HostEvent): void {
    this.#push("richApiMessage", { ArrayData: [[richApiEvent, type, targetId, args, 0, false]] });
  }

  #push(eventName: string, data: unknown): void {
    if (!this.#listening.has(eventName)) return;
    this.send(
      JSON.stringify({
        _messageType: messageType.response,
        _actionName: eventName,
        _conversationId: this.conversationId,
        _correlationId: -1,
        _origin: "",
        _data: data,
        _errorCode: 0,
        _responseType: responseType.event,
        _serializerVersion: 1,
      }),
    );
  }

  #answer(to: PaneMessage, data: unknown): void {
    this.send(
      JSON.stringify({
        _messageType: messageType.response,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: "",
        _data: data,
        _errorCode: 0,
        _responseType: responseType.answer,
        _serializerVersion: 1,
      }),
    );
  }
}

function parse(text: string): PaneMessage | undefined {
  try {
    return JSON.parse(text) as PaneMessage;
  } catch {
    return undefined;
  }
}

/** The pairs of key and JSON that the library sends. */
function settingsOf(call: MethodCall): ReadonlyMap<string, string> {
  const request = call["DdaSettingsMethod"] as { readonly Properties?: unknown } | undefined;
  const pairs = Array.isArray(request?.Properties) ? (request.Properties as readonly (readonly unknown[])[]) : [];
  return new Map(pairs.map(([key, json]) => [String(key), String(json)]));
}
