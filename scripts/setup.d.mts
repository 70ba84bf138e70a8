export const root: string;
export class SetupTrouble extends Error {}
export function requireNode(atLeast?: number): void;
export function ensureInstalled(say?: (line: string) => void): Promise<void>;
export function ensureSamples(say?: (line: string) => void): Promise<void>;
export function ensureBuilt(say?: (line: string) => void): Promise<void>;
