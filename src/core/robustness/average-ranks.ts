/**
 * Ranks of which equal ones get the mean of the places they take up (1, 2.5, 2.5, 4), as measures of agreement need them;
 * their sum is m (m + 1) / 2 whatever is tied.
 *
 * @param ranks  lower is better; only their order counts.
 */
export function averageRanks(ranks: readonly number[]): readonly number[] {
  const order = ranks.map((_, i) => i).sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
  const averages = new Array<number>(ranks.length);
  for (let first = 0; first < order.length;) {
    let next = first + 1;
    while (next < order.length && ranks[order[next] as number] === ranks[order[first] as number]) next++;
    for (let at = first; at < next; at++) averages[order[at] as number] = (first + 1 + next) / 2;
    first = next;
  }
  return averages;
}
