/** Counts the requests of one undertaking. Each is 100 ms and more in Excel on the web. */
export class RoundTrips {
  count = 0;

  constructor(readonly context: Excel.RequestContext) {}

  /** Sends what was queued. Recalculation and drawing wait until all of it is done. */
  async send(): Promise<void> {
    this.count += 1;
    await this.context.sync();
  }
}
