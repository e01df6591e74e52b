const minute = 60_000;

/** Milliseconds between tries; the last one repeats until the letter expires. */
const delays = [1, 5, 15, 30, 60, 120, 240, 480].map((minutes) => minutes * minute);

/**
 * When a delivery that has failed `attempts` times (1 or more) is tried again: ±20 %, so that what failed together
 * does not return together, rounded to a fiftieth of the delay, so that what returns is taken in few batches.
 * @param random 0 to 1
 */
export function nextTry(attempts: number, now: Date, random = Math.random()): Date {
  const delay = delays[Math.min(attempts, delays.length) - 1]!;
  const grain = delay / 50;
  return new Date(now.getTime() + Math.round((delay * (0.8 + 0.4 * random)) / grain) * grain);
}
