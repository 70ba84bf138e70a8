import type { PracticeFigure } from "../model/practice-figure";
import type { FigureNeed } from "./figure-objections";

/** A practitioner's figure that may be 0. */
export const figureFromZero = (figure: PracticeFigure): FigureNeed => ({
  figure,
  need: "not negative",
  of: ({ figures }) => figures?.[figure],
});

/** A practitioner's figure that something is divided by. */
export const figureAboveZero = (figure: PracticeFigure): FigureNeed => ({
  ...figureFromZero(figure),
  need: "positive",
});
