import type { Area, Border, CellFormat } from "../../../spreadsheet/document";
import { color, oneOf } from "../argument";
import { blocks } from "../blocks";
import type { CellRange } from "../cell-range";
import { HostObject, type ObjectType } from "../host-object";
import { refuse } from "../refusal";
import type { Session } from "../session";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Side = (typeof sides)[number];
type CellSide = "top" | "bottom" | "left" | "right";

/** Where the line is drawn: the cells, and the sides of theirs that it lies on. */
function places(area: Area, side: Side): readonly (readonly [Area, CellSide])[] {
  const { row, column, rowCount, columnCount } = area;
  switch (side) {
    case "EdgeTop":
      return [[{ ...area, rowCount: 1 }, "top"]];
    case "EdgeBottom":
      return [[{ ...area, row: row + rowCount - 1, rowCount: 1 }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...area, columnCount: 1 }, "left"]];
    case "EdgeRight":
      return [[{ ...area, column: column + columnCount - 1, columnCount: 1 }, "right"]];
    case "InsideHorizontal":
      return rowCount < 2
        ? []
        : [
            [{ ...area, rowCount: rowCount - 1 }, "bottom"],
            [{ ...area, row: row + 1, rowCount: rowCount - 1 }, "top"],
          ];
    case "InsideVertical":
      return columnCount < 2
        ? []
        : [
            [{ ...area, columnCount: columnCount - 1 }, "right"],
            [{ ...area, column: column + 1, columnCount: columnCount - 1 }, "left"],
          ];
  }
}

class RangeBorder {
  constructor(
    readonly range: CellRange,
    readonly side: Side,
  ) {}
}

function borderAt({ range, side }: RangeBorder, session: Session): Border | undefined {
  const [place] = places(range.area, side);
  if (!place) return undefined;
  const [area, cellSide] = place;
  return session.document.cell(range.sheetId, area.row, area.column)?.format?.border?.[cellSide];
}

/** Changes one side and leaves the cells' other sides as they are. */
function draw(
  { range, side }: RangeBorder,
  change: (was: Border | undefined) => Border | undefined,
  session: Session,
): void {
  const { document } = session;
  for (const [area, cellSide] of places(range.area, side)) {
    const borders = (down: number, across: number): CellFormat["border"] =>
      document.cell(range.sheetId, area.row + down, area.column + across)?.format?.border;
    for (const block of blocks(area, borders, sameBorders)) {
      const { [cellSide]: was, ...rest } = block.item ?? {};
      const border = change(was);
      // The document joins the sides it is given to those it has, so that one is taken away with all of them.
      if (!border) document.setFormat(range.sheetId, block.area, { border: null });
      document.setFormat(range.sheetId, block.area, { border: border ? { [cellSide]: border } : rest });
    }
  }
}

function sameBorders(one: CellFormat["border"], other: CellFormat["border"]): boolean {
  return (["top", "bottom", "left", "right"] as const).every(
    (side) => one?.[side]?.style === other?.[side]?.style && one?.[side]?.color === other?.[side]?.color,
  );
}

/** Excel tells a line by style and weight, a cell format by style alone. */
const styleNames = {
  hair: "Continuous",
  thin: "Continuous",
  medium: "Continuous",
  thick: "Continuous",
  dashed: "Dash",
  dotted: "Dot",
  double: "Double",
} as const;
const weightNames = {
  hair: "Hairline",
  thin: "Thin",
  medium: "Medium",
  thick: "Thick",
  dashed: "Thin",
  dotted: "Thin",
  double: "Thick",
} as const;
const byWeight = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

const borderType: ObjectType<RangeBorder> = {
  name: "RangeBorder",
  id: ({ side }) => ({ SideIndex: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (border, session) => {
        const found = borderAt(border, session);
        return found ? styleNames[found.style] : "None";
      },
      set: (border, value, session) => {
        const style = oneOf(
          value,
          ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"],
          "style",
        );
        const ours =
          style === "None"
            ? undefined
            : style === "Continuous"
              ? "thin"
              : style === "Dot"
                ? "dotted"
                : style === "Double"
                  ? "double"
                  : "dashed";
        draw(border, (was) => ours && { style: ours, color: was?.color ?? "#000000" }, session);
      },
    },
    Weight: {
      get: (border, session) => {
        const found = borderAt(border, session);
        return found ? weightNames[found.style] : "Thin";
      },
      set: (border, value, session) => {
        const weight = oneOf(value, ["Hairline", "Thin", "Medium", "Thick"], "weight");
        draw(
          border,
          (was) => ({
            color: was?.color ?? "#000000",
            style: was && styleNames[was.style] !== "Continuous" ? was.style : byWeight[weight],
          }),
          session,
        );
      },
    },
    Color: {
      get: (border, session) => borderAt(border, session)?.color ?? "#000000",
      set: (border, value, session) => {
        const drawn = color(value, "color");
        draw(border, (was) => ({ style: was?.style ?? "thin", color: drawn }), session);
      },
    },
  },
};

export const borderCollectionType: ObjectType<CellRange> = {
  name: "RangeBorderCollection",
  items: (range) => sides.map((side) => new HostObject(borderType, new RangeBorder(range, side))),
  find: (range, key) => {
    if (key === "DiagonalDown" || key === "DiagonalUp")
      refuse("ApiNotFound", `RangeBorder ${key} is not implemented by this host`);
    return new HostObject(borderType, new RangeBorder(range, oneOf(key, sides, "index")));
  },
};
