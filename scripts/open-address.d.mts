import type { spawn } from "node:child_process";

export function openCommand(address: string, platform?: NodeJS.Platform): readonly [string, ...string[]];
export function openAddress(
  address: string,
  with_?: { platform?: NodeJS.Platform; start?: typeof spawn; say?: (line: string) => void },
): Promise<boolean>;
