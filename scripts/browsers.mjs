// Where browsers that can be told to trust one certificate are installed, on each system.
import { existsSync } from "node:fs";
import path from "node:path";

/** Chrome, Edge, Chromium or Brave as installed on this machine, best first; absent when there is none. */
export function installedBrowser(environment = process.env, platform = process.platform) {
  const named = environment.RANKFOLIO_BROWSER;
  if (named) return existsSync(named) ? named : undefined;
  return candidates(environment, platform).find((file) => existsSync(file));
}

function candidates(environment, platform) {
  if (platform === "win32") {
    const folders = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA];
    const programs = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return [
      ...programs,
      "Chromium/Application/chrome.exe",
      "BraveSoftware/Brave-Browser/Application/brave.exe",
    ].flatMap((program) => folders.filter(Boolean).map((folder) => path.win32.join(folder, program)));
  }
  if (platform === "darwin") {
    const programs = ["Google Chrome", "Microsoft Edge", "Chromium", "Brave Browser"];
    return programs.flatMap((name) =>
      ["/Applications", path.join(environment.HOME ?? "", "Applications")].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  const names = ["google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];
  const folders = [...(environment.PATH ?? "").split(":"), "/usr/bin", "/usr/local/bin", "/snap/bin"].filter(Boolean);
  return [...names, "chromium", "chromium-browser", "brave-browser"].flatMap((name) =>
    [...new Set(folders)].map((folder) => path.join(folder, name)),
  );
}
