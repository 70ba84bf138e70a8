/** Published for λ = 0 of WASPAS, which is the weighted product. */
export { waspasFigures, waspasGiven, waspasSource } from "./waspas";
