import { answering } from "./answer";
import { worksheetFunctions } from "./catalogue";

// What Excel runs for the namespace RANKFOLIO. The build reads arguments and descriptions from the comments in the
// families and writes them to functions.json.
CustomFunctions.associate(
  Object.fromEntries(
    Object.entries(worksheetFunctions).map(([name, work]) => [name, answering(work, CustomFunctions)]),
  ),
);
