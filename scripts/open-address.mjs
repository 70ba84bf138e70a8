// Hands an address to the system's own browser, where there is no browser that can be told to trust our certificate.
import { spawn } from "node:child_process";

/** The system's command that opens an address in whatever browser the user has chosen: [program, ...arguments]. */
export function openCommand(address, platform = process.platform) {
  switch (platform) {
    case "win32":
      // The first quoted word after start is a window title. An & would end the command for cmd.
      return ["cmd", "/c", "start", '""', address.replaceAll("&", "^&")];
    case "darwin":
      return ["open", address];
    default:
      return ["xdg-open", address];
  }
}

/**
 * Opens the address; where that fails, says so once and carries on, because the workbench can be opened by hand.
 *
 * @returns  whether the system's command did its work, once that is known.
 */
export function openAddress(address, { platform = process.platform, start = spawn, say = console.log } = {}) {
  const failed = () => {
    say(`No browser could be opened. Open this address yourself: ${address}`);
    return false;
  };
  return new Promise((resolve) => {
    try {
      const [command, ...args] = openCommand(address, platform);
      const options = { stdio: "ignore", detached: platform !== "win32", windowsVerbatimArguments: true };
      const child = start(command, args, options);
      child.once("error", () => resolve(failed()));
      child.once("exit", (code) => resolve(code === 0 || failed()));
      child.unref();
    } catch {
      resolve(failed());
    }
  });
}
