import type { Token } from "../formula/tokens";
import { tokenize } from "../formula/tokens";

/** Functions newer than the file format, which Excel stores with a prefix. */
const prefixed = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR " +
    "BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST " +
    "CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS " +
    "DECIMAL DETECTLANGUAGE DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH " +
    "FIELDVALUE FILTERXML FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT " +
    "FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN " +
    "IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT " +
    "MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTOF PERCENTILE.EXC " +
    "PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY " +
    "RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST " +
    "T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE " +
    "UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
const worksheetPrefixed = new Set(["FILTER", "SORT"]);
const withVariables = new Set(["LET", "LAMBDA"]);

/** Whether a formula has anything that a file spells otherwise; most have not, and need not be taken apart. */
const spelledOtherwise = new RegExp(
  `(?<![\\w.])(?:${[...prefixed, ...worksheetPrefixed].map((name) => name.replaceAll(".", "\\.")).join("|")})\\(|(?<=\\d)#|@`,
  "i",
);

/**
 * A formula as a file stores it: newer functions with `_xlfn.`, the variables of LET and LAMBDA with `_xlpm.`, `A1#` as
 * `_xlfn.ANCHORARRAY(A1)` and `@A1:A9` as `_xlfn.SINGLE(A1:A9)`. Excel takes anything else for damage.
 */
export function storedFormula(formula: string): string {
  if (!spelledOtherwise.test(formula)) return formula;
  const tokens = tokenize(formula);
  const hasVariables = tokens.some(({ kind, text }) => kind === "function" && withVariables.has(text.toUpperCase()));
  const variables = hasVariables ? variableNames(tokens) : new Set<string>();
  return tokens
    .map((token, at) => {
      if (token.kind === "function") {
        const name = token.text.toUpperCase();
        if (worksheetPrefixed.has(name)) return `_xlfn._xlws.${name}`;
        if (prefixed.has(name)) return `_xlfn.${name}`;
        return variables.has(token.text.toLowerCase()) ? `_xlpm.${token.text}` : token.text;
      }
      const stored =
        token.kind === "name" && variables.has(token.text.toLowerCase()) ? `_xlpm.${token.text}` : token.text;
      if (token.kind === "other") return endsWithAt(token) ? token.text.replace(/@\s*$/, "") : token.text;
      const spilled = token.kind === "reference" && token.spilled;
      const whole = spilled ? `_xlfn.ANCHORARRAY(${stored.slice(0, -1)})` : stored;
      return endsWithAt(tokens[at - 1]) ? `_xlfn.SINGLE(${whole})` : whole;
    })
    .join("");
}

/** An "@" before a function is dropped by {@link storedFormula} like all others, as a plain formula gives one value anyway. */
function endsWithAt(token: Token | undefined): boolean {
  return token?.kind === "other" && /@\s*$/.test(token.text);
}

/** A formula as Excel shows it: the inverse of {@link storedFormula}. */
export function readableFormula(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula
    .replace(/_xlfn\.ANCHORARRAY\(([^()"]+)\)/g, "$1#")
    .replace(/_xlfn\.SINGLE\(([^()"]+)\)/g, "@$1")
    .replace(/_xlfn\._xlws\.|_xlfn\.|_xlpm\./g, "");
}

/** Names that follow "(" of LET or LAMBDA, or a comma, and are themselves followed by a comma. */
function variableNames(tokens: ReturnType<typeof tokenize>): Set<string> {
  const names = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.kind !== "name" || token.sheet !== undefined) return;
    const before = tokens[at - 1]?.text.trimEnd() ?? "";
    const after = tokens[at + 1]?.text.trimStart() ?? "";
    const starts = before.endsWith(",") || before.endsWith("(");
    if (starts && after.startsWith(",")) names.add(token.text.toLowerCase());
  });
  return names;
}
