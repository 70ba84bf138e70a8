import { cellKey, columnLimit, intersects } from "../address";
import type { Area } from "../document";
import type { CompiledFormula, SheetArea } from "./compile";

/** Larger precedents are looked up by area, smaller ones cell by cell. */
const cellwise = 48;

interface AreaNode extends SheetArea {
  readonly readers: Set<CompiledFormula>;
}

/** Which formula reads which cells. */
export class DependencyGraph {
  readonly #formulas = new Map<string, Map<number, CompiledFormula>>();
  readonly #cellReaders = new Map<string, Map<number, Set<CompiledFormula>>>();
  readonly #areas = new Map<string, Map<string, AreaNode>>();
  readonly #bySymbol = new Map<string, Set<CompiledFormula>>();
  readonly volatile = new Set<CompiledFormula>();
  readonly #readsAnything = new Set<CompiledFormula>();

  formulaAt(sheetId: string, key: number): CompiledFormula | undefined {
    return this.#formulas.get(sheetId)?.get(key);
  }

  *formulas(): Iterable<CompiledFormula> {
    for (const sheet of this.#formulas.values()) yield* sheet.values();
  }

  formulasOn(sheetId: string): ReadonlyMap<number, CompiledFormula> {
    return this.#formulas.get(sheetId) ?? new Map<number, CompiledFormula>();
  }

  /** Formulas that mention a table, sheet or name; `symbol` in lower case. */
  mentioning(symbol: string): Iterable<CompiledFormula> {
    return this.#bySymbol.get(symbol) ?? [];
  }

  set(formula: CompiledFormula): void {
    const key = cellKey(formula.row, formula.column);
    this.remove(formula.sheetId, key);
    inner(this.#formulas, formula.sheetId, () => new Map<number, CompiledFormula>()).set(key, formula);
    for (const { sheetId, area } of formula.precedents) {
      if (area.rowCount * area.columnCount <= cellwise) {
        const readers = inner(this.#cellReaders, sheetId, () => new Map<number, Set<CompiledFormula>>());
        for (const cell of keysOf(area)) inner(readers, cell, () => new Set<CompiledFormula>()).add(formula);
      } else {
        const nodes = inner(this.#areas, sheetId, () => new Map<string, AreaNode>());
        inner(nodes, areaKey(area), () => ({ sheetId, area, readers: new Set<CompiledFormula>() })).readers.add(
          formula,
        );
      }
    }
    for (const symbol of formula.symbols) {
      inner(this.#bySymbol, symbol, () => new Set<CompiledFormula>()).add(formula);
    }
    if (formula.volatile) this.volatile.add(formula);
    if (formula.readsAnything) this.#readsAnything.add(formula);
  }

  remove(sheetId: string, key: number): void {
    const formula = this.#formulas.get(sheetId)?.get(key);
    if (!formula) return;
    this.#formulas.get(sheetId)?.delete(key);
    for (const precedent of formula.precedents) {
      const { area } = precedent;
      if (area.rowCount * area.columnCount <= cellwise) {
        const readers = this.#cellReaders.get(precedent.sheetId);
        for (const cell of keysOf(area)) {
          const set = readers?.get(cell);
          set?.delete(formula);
          if (set?.size === 0) readers?.delete(cell);
        }
      } else {
        const nodes = this.#areas.get(precedent.sheetId);
        const node = nodes?.get(areaKey(area));
        node?.readers.delete(formula);
        if (node?.readers.size === 0) nodes?.delete(areaKey(area));
      }
    }
    for (const symbol of formula.symbols) this.#bySymbol.get(symbol)?.delete(formula);
    this.volatile.delete(formula);
    this.#readsAnything.delete(formula);
  }

  /** All formulas that read something that changed, at first or second hand, and those that always recalculate. */
  affected(changed: Iterable<SheetArea>, seeds: Iterable<CompiledFormula>): Set<CompiledFormula> {
    const dirty = new Set<CompiledFormula>();
    const queue: CompiledFormula[] = [];
    const seenNodes = new Set<AreaNode>();
    const add = (formula: CompiledFormula) => {
      if (dirty.has(formula)) return;
      dirty.add(formula);
      queue.push(formula);
    };
    const spread = ({ sheetId, area }: SheetArea) => {
      for (const reader of this.#cellReadersIn(sheetId, area)) add(reader);
      for (const node of this.#areas.get(sheetId)?.values() ?? []) {
        if (seenNodes.has(node) || !intersects(node.area, area)) continue;
        seenNodes.add(node);
        for (const reader of node.readers) add(reader);
      }
    };
    for (const seed of seeds) add(seed);
    for (const formula of this.volatile) add(formula);
    for (const area of changed) spread(area);
    if (dirty.size > 0) for (const formula of this.#readsAnything) add(formula);
    for (let formula = queue.pop(); formula; formula = queue.pop()) {
      spread({
        sheetId: formula.sheetId,
        area: { row: formula.row, column: formula.column, rowCount: 1, columnCount: 1 },
      });
    }
    return dirty;
  }

  *#cellReadersIn(sheetId: string, area: Area): Iterable<CompiledFormula> {
    const readers = this.#cellReaders.get(sheetId);
    if (!readers) return;
    if (area.rowCount * area.columnCount <= readers.size) {
      for (const key of keysOf(area)) yield* readers.get(key) ?? [];
      return;
    }
    for (const [key, formulas] of readers) {
      const cell = { row: Math.floor(key / columnLimit), column: key % columnLimit, rowCount: 1, columnCount: 1 };
      if (intersects(cell, area)) yield* formulas;
    }
  }

  /**
   * The formulas in rounds: those of a round read only cells of earlier rounds, so each can be calculated at once.
   * What reads itself, directly or around a corner, is in `circular` and in no round. INDIRECT and OFFSET may read
   * anything, so they come after all that does not depend on them.
   */
  rounds(dirty: ReadonlySet<CompiledFormula>): {
    readonly rounds: readonly (readonly CompiledFormula[])[];
    readonly circular: readonly CompiledFormula[];
  } {
    const dynamic = [...dirty].filter((formula) => formula.readsAnything);
    if (dynamic.length > 0 && dynamic.length < dirty.size) {
      const late = this.#within(dynamic, dirty);
      const early = new Set([...dirty].filter((formula) => !late.has(formula)));
      if (early.size > 0) {
        const before = this.rounds(early);
        const after = this.rounds(late);
        return {
          rounds: [...before.rounds, ...after.rounds],
          circular: [...before.circular, ...after.circular],
        };
      }
    }
    const graph = this.#edges(dirty);
    const { order, level } = kahn(graph);
    const left = [...dirty].filter((formula) => !level.has(formula));
    const circular = left.length === 0 ? [] : onCycles(left, graph.readers);
    if (circular.length > 0) {
      const onCycle = new Set(circular);
      const rest = new Set([...dirty].filter((formula) => !onCycle.has(formula)));
      return { rounds: this.rounds(rest).rounds, circular };
    }
    const rounds: CompiledFormula[][] = [];
    for (const formula of order) {
      if (isArea(formula)) continue;
      const at = level.get(formula) as number;
      (rounds[at] ??= []).push(formula);
    }
    return { rounds: rounds.filter((round) => round !== undefined && round.length > 0), circular: [] };
  }

  /** Those of `dirty` that read `seeds`, at first or second hand, with the seeds. */
  #within(seeds: readonly CompiledFormula[], dirty: ReadonlySet<CompiledFormula>): Set<CompiledFormula> {
    const { readers } = this.#edges(dirty);
    const reached = new Set<Node>(seeds);
    const queue: Node[] = [...seeds];
    for (let node = queue.pop(); node; node = queue.pop()) {
      for (const reader of readers.get(node) ?? []) {
        if (reached.has(reader)) continue;
        reached.add(reader);
        queue.push(reader);
      }
    }
    return new Set([...dirty].filter((formula) => reached.has(formula)));
  }

  #edges(dirty: ReadonlySet<CompiledFormula>): Edges {
    const readers = new Map<Node, Iterable<Node>>();
    const incoming = new Map<Node, number>();
    const columns = new Map<string, Map<number, AreaNode[]>>();
    const nodesAt = (sheetId: string, row: number, column: number): AreaNode[] => {
      const bySheet = inner(columns, sheetId, () => new Map<number, AreaNode[]>());
      const inColumn = inner(bySheet, column, () =>
        [...(this.#areas.get(sheetId)?.values() ?? [])].filter(
          ({ area }) => column >= area.column && column < area.column + area.columnCount,
        ),
      );
      return inColumn.filter(({ area }) => row >= area.row && row < area.row + area.rowCount);
    };
    for (const formula of dirty) incoming.set(formula, incoming.get(formula) ?? 0);
    const seen = new Set<AreaNode>();
    const follow = (node: Node, targets: Node[]) => {
      readers.set(node, targets);
      for (const target of targets) incoming.set(target, (incoming.get(target) ?? 0) + 1);
    };
    for (const formula of dirty) {
      const direct = this.#cellReaders.get(formula.sheetId)?.get(cellKey(formula.row, formula.column)) ?? [];
      const areas = nodesAt(formula.sheetId, formula.row, formula.column);
      follow(formula, [...[...direct].filter((reader) => dirty.has(reader)), ...areas]);
      for (const node of areas) {
        if (seen.has(node)) continue;
        seen.add(node);
        follow(
          node,
          [...node.readers].filter((reader) => dirty.has(reader)),
        );
      }
    }
    return { readers, incoming };
  }
}

type Node = CompiledFormula | AreaNode;

interface Edges {
  readonly readers: ReadonlyMap<Node, Iterable<Node>>;
  readonly incoming: ReadonlyMap<Node, number>;
}

function isArea(node: Node): node is AreaNode {
  return "readers" in node;
}

function kahn({ readers, incoming }: Edges): { order: Node[]; level: Map<Node, number> } {
  const waiting = new Map(incoming);
  const level = new Map<Node, number>();
  const order: Node[] = [];
  const depth = new Map<Node, number>();
  for (const [node, count] of waiting) if (count === 0) order.push(node);
  for (let at = 0; at < order.length; at++) {
    const node = order[at] as Node;
    const own = depth.get(node) ?? 0;
    level.set(node, own);
    const next = isArea(node) ? own : own + 1;
    for (const reader of readers.get(node) ?? []) {
      depth.set(reader, Math.max(depth.get(reader) ?? 0, next));
      const left = (waiting.get(reader) as number) - 1;
      waiting.set(reader, left);
      if (left === 0) order.push(reader);
    }
  }
  return { order, level };
}

/** Of formulas that could not be ordered, those on a cycle (Tarjan's strongly connected components, iterative). */
function onCycles(formulas: readonly CompiledFormula[], readers: ReadonlyMap<Node, Iterable<Node>>): CompiledFormula[] {
  const index = new Map<Node, number>();
  const low = new Map<Node, number>();
  const onStack = new Set<Node>();
  const stack: Node[] = [];
  const found: CompiledFormula[] = [];
  for (const start of formulas) {
    if (index.has(start)) continue;
    const calls: { node: Node; next: Iterator<Node> }[] = [];
    const enter = (node: Node) => {
      index.set(node, index.size);
      low.set(node, index.get(node) as number);
      stack.push(node);
      onStack.add(node);
      calls.push({ node, next: (readers.get(node) ?? [])[Symbol.iterator]() });
    };
    enter(start);
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const { node } = call;
      const step = call.next.next();
      if (!step.done) {
        if (!index.has(step.value)) enter(step.value);
        else if (onStack.has(step.value))
          low.set(node, Math.min(low.get(node) as number, index.get(step.value) as number));
        continue;
      }
      calls.pop();
      const parent = calls.at(-1)?.node;
      if (parent) low.set(parent, Math.min(low.get(parent) as number, low.get(node) as number));
      if (low.get(node) !== index.get(node)) continue;
      const component: Node[] = [];
      for (let member = stack.pop(); member; member = member === node ? undefined : stack.pop()) {
        onStack.delete(member);
        component.push(member);
      }
      const readsItself = component.length > 1 || [...(readers.get(node) ?? [])].includes(node);
      if (readsItself) for (const member of component) if (!isArea(member)) found.push(member);
    }
  }
  return found;
}

function inner<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function areaKey(area: Area): string {
  return `${area.row},${area.column},${area.rowCount},${area.columnCount}`;
}

function* keysOf(area: Area): Iterable<number> {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) yield cellKey(row, column);
  }
}
