import { tokenize } from "../formula/tokens";

/** Functions newer than the file format, which Excel stores with a prefix. */
const prefixed = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR " +
    "BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST " +
    "CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS " +
    "DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH " +
    "FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA " +
    "IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT " +
    "MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC " +
    "PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY " +
    "RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST " +
    "T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE " +
    "UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
const worksheetPrefixed = new Set(["FILTER", "SORT"]);
const withVariables = new Set(["LET", "LAMBDA"]);

/** A formula as a file stores it: newer functions with `_xlfn.`, the variables of LET and LAMBDA with `_xlpm.`. */
export function storedFormula(formula: string): string {
  const tokens = tokenize(formula);
  const hasVariables = tokens.some(({ kind, text }) => kind === "function" && withVariables.has(text.toUpperCase()));
  const variables = hasVariables ? variableNames(tokens) : new Set<string>();
  return tokens
    .map((token) => {
      if (token.kind === "function") {
        const name = token.text.toUpperCase();
        if (worksheetPrefixed.has(name)) return `_xlfn._xlws.${name}`;
        if (prefixed.has(name)) return `_xlfn.${name}`;
        return variables.has(token.text.toLowerCase()) ? `_xlpm.${token.text}` : token.text;
      }
      if (token.kind === "name" && variables.has(token.text.toLowerCase())) return `_xlpm.${token.text}`;
      return token.text;
    })
    .join("");
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
