import { EventEmitter } from "node:events";
import type { spawn } from "node:child_process";
import { openAddress, openCommand } from "../../scripts/open-address.mjs";

const address = "https://localhost:3001/?sample=gmpp&from=start";

/** A system whose command ends as it is told to, and what it was asked to run. */
function systemThat(end: (child: EventEmitter) => void) {
  const asked: string[][] = [];
  const start = ((command: string, args: readonly string[]) => {
    asked.push([command, ...args]);
    const child = Object.assign(new EventEmitter(), { unref: () => undefined });
    queueMicrotask(() => end(child));
    return child;
  }) as unknown as typeof spawn;
  return { asked, start };
}

describe("opening the workbench's address", () => {
  it.each([
    ["linux", ["xdg-open", address]],
    ["freebsd", ["xdg-open", address]],
    ["darwin", ["open", address]],
    // cmd reads & as the end of the command, and takes the first quoted word for a window's title.
    ["win32", ["cmd", "/c", "start", '""', "https://localhost:3001/?sample=gmpp^&from=start"]],
  ] as const)("asks %s for its own browser", (platform, command) => {
    expect(openCommand(address, platform)).toEqual(command);
  });

  it("says nothing when the system opened it", async () => {
    const said: string[] = [];
    const { asked, start } = systemThat((child) => child.emit("exit", 0));
    const opened = await openAddress(address, { platform: "darwin", start, say: (line) => said.push(line) });
    expect(opened).toBe(true);
    expect(asked).toEqual([["open", address]]);
    expect(said).toEqual([]);
  });

  it.each([
    ["is not there", (child: EventEmitter) => child.emit("error", new Error("spawn xdg-open ENOENT"))],
    ["finds no browser", (child: EventEmitter) => child.emit("exit", 3)],
  ])("names the address to open by hand, and goes on, when the system's command %s", async (_, end) => {
    const said: string[] = [];
    const { start } = systemThat(end);
    await expect(openAddress(address, { platform: "linux", start, say: (line) => said.push(line) })).resolves.toBe(
      false,
    );
    expect(said).toEqual([expect.stringContaining(address)]);
  });

  it("goes on when the system refuses to start anything at all", async () => {
    const start = (() => {
      throw new Error("EAGAIN");
    }) as unknown as typeof spawn;
    await expect(openAddress(address, { platform: "linux", start, say: () => undefined })).resolves.toBe(false);
  });
});
