import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules ?? {}).map((rule) => [`office-addins/${rule}`, "error"]),
);

/** Time and chance come in as arguments, so that the same workbook gives the same sheets. */
const pure = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "Take the random source as an argument.",
  },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "Take the time as an argument." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take the time as an argument." },
  {
    selector: "MemberExpression[object.name='console']",
    message: "Return what there is to say; the entry point prints it.",
  },
];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "coverage/", ".cache/", "samples/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx,mjs,cjs,js}"],
    rules: {
      "no-undef": "off",
      eqeqeq: "error",
      "prefer-const": "error",
      "no-console": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  // Written-out sample data is as long as the data.
  { files: ["scripts/samples/**"], rules: { "max-lines": "off" } },
  { files: ["**/*.cjs", ".dependency-cruiser.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["src/core/**", "src/workbook/**", "src/app/**"], rules: { "no-restricted-syntax": ["error", ...pure] } },
  {
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/taskpane/**/*.tsx", "src/workbench/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["test/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]",
          message: "A test runs, or it is not there.",
        },
      ],
    },
  },
);
