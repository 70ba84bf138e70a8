// The layers and who may import whom. Each rule's comment says what to do instead.
const layer = (names) => `^src/(${names})/`;

module.exports = {
  forbidden: [
    {
      name: "core-is-pure",
      comment:
        "src/core knows only itself. Take what you need as an argument, or put the code where the need arises (src/workbook for tables and sheets, src/app for use cases).",
      severity: "error",
      from: { path: layer("core") },
      to: { pathNot: [layer("core"), "^node_modules/(pure-rand|ml-matrix|d3-scale)/"] },
    },
    {
      name: "workbook-knows-core",
      comment:
        "src/workbook may import src/core only. It describes sheets as data; whatever renders or opens them belongs into src/excel or src/xlsx, whatever sequences steps into src/app.",
      severity: "error",
      from: { path: layer("workbook") },
      to: { path: layer("app|excel|xlsx|spreadsheet|taskpane|workbench|cli|functions|solver") },
    },
    {
      name: "app-takes-ports",
      comment:
        "A use case gets its workbook as a WorkbookPort argument. Name an adapter only in an entry file (src/taskpane/index.tsx, src/cli).",
      severity: "error",
      from: { path: layer("app") },
      to: { path: layer("excel|xlsx|spreadsheet|taskpane|workbench|cli|functions|solver") },
    },
    {
      name: "spreadsheet-stands-alone",
      comment: "The in-memory workbook knows nothing of Rankfolio. Translate in src/xlsx or src/workbench/host.",
      severity: "error",
      from: { path: layer("spreadsheet") },
      to: { path: layer("core|workbook|app|excel|xlsx|taskpane|workbench|cli|functions|solver") },
    },
    {
      name: "excel-implements-the-port",
      comment:
        "The Office.js adapter implements src/workbook/port.ts and may import src/workbook and src/core. Use cases call it, never the other way.",
      severity: "error",
      from: { path: layer("excel") },
      to: { path: layer("app|xlsx|spreadsheet|taskpane|workbench|cli|functions|solver") },
    },
    {
      name: "xlsx-implements-the-port",
      comment:
        "The file adapter implements src/workbook/port.ts over src/spreadsheet. Use cases call it, never the other way.",
      severity: "error",
      from: { path: layer("xlsx") },
      to: { path: layer("app|excel|taskpane|workbench|cli|functions|solver") },
    },
    {
      name: "pane-through-the-port",
      comment:
        "The pane speaks to the workbook through LiveWorkbook; only its entry files (src/taskpane/index.tsx, src/taskpane/commands) name the adapter src/excel.",
      severity: "error",
      from: { path: layer("taskpane"), pathNot: ["^src/taskpane/index\\.tsx$", "^src/taskpane/commands/"] },
      to: { path: layer("excel|xlsx|spreadsheet|workbench|cli") },
    },
    {
      name: "pane-is-not-a-file-tool",
      comment:
        "Files and the workbench stay out of the pane's bundle: a released pane reads the open workbook through src/excel.",
      severity: "error",
      from: { path: "^src/taskpane/" },
      to: { path: layer("xlsx|spreadsheet|workbench|cli") },
    },
    {
      name: "functions-wrap-the-core",
      comment:
        "A worksheet function reads its arguments and calls src/core; it sees no workbook. Put arithmetic into src/core.",
      severity: "error",
      from: { path: layer("functions") },
      to: { path: layer("workbook|app|excel|xlsx|spreadsheet|taskpane|workbench|cli|solver") },
    },
    {
      name: "functions-stay-worksheet-functions",
      comment: "Nothing imports src/functions: readers without the add-in would see #NAME?. Call src/core.",
      severity: "error",
      from: { path: "^src/", pathNot: layer("functions") },
      to: { path: layer("functions") },
    },
    {
      name: "cli-without-office",
      comment: "The command line must not need office.js: use src/xlsx.",
      severity: "error",
      from: { path: layer("cli") },
      to: { path: [layer("excel|taskpane|workbench"), "office-js"] },
    },
    {
      name: "workbench-is-excel-not-rankfolio",
      comment:
        "The workbench is Excel to the pane: it knows documents and the host protocol, not portfolios. Drive the pane instead.",
      severity: "error",
      from: { path: layer("workbench") },
      to: { path: layer("core|workbook|app|excel|xlsx|taskpane|cli") },
    },
    {
      name: "no-circles",
      comment:
        "Two files that need each other are one concept, or a third is missing: move what both need into a file of its own.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "office-js-is-never-bundled",
      comment:
        "office.js comes by a script tag, from Microsoft's CDN in a release. Use its global types; never import the package.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "node_modules/@microsoft/office-js" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "types", "default"],
    },
  },
};
