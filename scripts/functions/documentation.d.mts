import type { FunctionExample, FunctionsMetadata } from "./metadata.d.mts";

export function functionsMarkdown(
  metadata: FunctionsMetadata,
  examples: Readonly<Record<string, FunctionExample>>,
): string;
export function functionsHelpPage(
  metadata: FunctionsMetadata,
  examples: Readonly<Record<string, FunctionExample>>,
): string;
