/** Starts a clock of this process's CPU time, so that a busy machine fails no test; call it to read the milliseconds spent. */
export function cpuClock(): () => number {
  const started = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  };
}
