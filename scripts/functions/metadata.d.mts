export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type?: string;
    readonly dimensionality?: "matrix";
    readonly optional?: true;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: "matrix" };
}
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}
export interface FunctionExample {
  readonly says: string;
  readonly cells: Readonly<Record<string, readonly (readonly (string | number)[])[]>>;
  readonly formula: string;
  readonly shows: readonly (readonly (string | number)[])[];
}
export const namespace: string;
export function familyFiles(root: string): readonly string[];
export function examplesIn(root: string): Readonly<Record<string, FunctionExample>>;
export function anchor(name: string): string;
export function functionsMetadata(root: string, helpPage: string): Promise<FunctionsMetadata>;
