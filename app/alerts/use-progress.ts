import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import { firstAsk, nextAsk, type Progress } from "./live";

interface Watch {
  address: string;
  waiting: number;
  tell(progress: Progress): void;
  stop(): void;
  signal: AbortSignal;
}

/** The answer; null when there was none this time, undefined when there will be none. */
async function ask(address: string, signal: AbortSignal): Promise<Progress | null | undefined> {
  try {
    const answer = await fetch(address, { redirect: "manual", signal });
    if (answer.ok) return (await answer.json()) as Progress;
    return answer.status >= 500 ? null : undefined; // signed out, or not one's own any more
  } catch {
    return null;
  }
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Nobody looks at a page in the background. */
async function untilSeen(): Promise<void> {
  while (document.hidden)
    await new Promise((done) => document.addEventListener("visibilitychange", done, { once: true }));
}

async function watch({ address, waiting, tell, stop, signal }: Watch): Promise<void> {
  let [last, delay] = [waiting, firstAsk];
  while (!signal.aborted && last > 0) {
    await pause(delay);
    await untilSeen();
    if (signal.aborted) return;
    const progress = await ask(address, signal);
    if (signal.aborted) return;
    if (progress === undefined) return stop();
    if (progress) tell(progress);
    delay = nextAsk(delay, progress && progress.waiting !== last);
    last = progress?.waiting ?? last;
  }
}

/**
 * Asks how an alert's letters stand for as long as some wait, and takes the whole page anew when none does. `progress`:
 * the last answer; `isLive`: it asks by itself.
 */
export function useProgress(alertId: string, waiting: number): { progress: Progress | null; isLive: boolean } {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isLive, setLive] = useState(false);
  const { revalidate } = useRevalidator();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told of the page as it came begins anew with it only
  useEffect(() => {
    setProgress(null);
    setLive(waiting > 0);
    if (waiting === 0) return;
    const leaving = new AbortController();
    const tell = (news: Progress) => (news.waiting === 0 ? revalidate() : setProgress(news));
    const address = `/varningar/${alertId}/lage`;
    void watch({ address, waiting, tell, stop: () => setLive(false), signal: leaving.signal });
    return () => leaving.abort();
  }, [alertId, waiting]);
  return { progress, isLive };
}
