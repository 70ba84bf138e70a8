/** A row that others may refer to. Without `id` its ID is blank or faulty, which is an issue of its own. */
export interface Target {
  readonly id?: string;
  /** Another name that works as long as only one row has it. */
  readonly name?: string;
  /** Position of the row whose ID stands here again, if that is why this one has none. */
  readonly twin?: number;
}
