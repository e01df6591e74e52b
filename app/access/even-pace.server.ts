/**
 * The answer of `work`, no sooner than `milliseconds` after the call: so its time does not tell what was found.
 * Errors come at once.
 */
export async function atEvenPace<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const [answer] = await Promise.all([work(), new Promise((done) => setTimeout(done, milliseconds))]);
  return answer;
}
