/** Rows that one turn of a clearing job takes, so that none of its transactions is long. */
export const mostAtOnce = 200;

/** Does `turn`, which answers how many rows it took, until one finds fewer than it may take. */
export async function inBatches(turn: () => Promise<number>): Promise<void> {
  while ((await turn()) === mostAtOnce);
}
