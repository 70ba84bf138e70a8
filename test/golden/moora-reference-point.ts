export { heatingLosses } from "./moora";
