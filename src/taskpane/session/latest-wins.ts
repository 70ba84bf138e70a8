/**
 * Runs one piece of work at a time. Of what is asked for while one runs, only the last is done; those asked for before it
 * get its answer.
 */
export function latestWins<Given, Answer>(work: (given: Given) => Promise<Answer>): (given: Given) => Promise<Answer> {
  let idle: Promise<unknown> = Promise.resolve();
  let waiting: { given: Given; readonly answer: Promise<Answer> } | undefined;
  return (given) => {
    if (waiting) {
      waiting.given = given;
      return waiting.answer;
    }
    const answer = idle.then(() => {
      const latest = waiting?.given ?? given;
      waiting = undefined;
      return work(latest);
    });
    waiting = { given, answer };
    // What went wrong is for whoever asked; the next one begins all the same.
    idle = answer.catch(() => undefined);
    return answer;
  };
}
