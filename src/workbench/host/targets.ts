/** What objects of the API stand for, where it is not a value of the document. Each may have been deleted since. */

export class Sheet {
  constructor(readonly id: string) {}
}

export class TableReference {
  constructor(readonly id: string) {}
}

export class ChartReference {
  constructor(readonly id: string) {}
}
