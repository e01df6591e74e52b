import { useEffect, useRef, useState } from "react";
import { useTexts } from "~/texts/use";
import { SubmitButton } from "~/ui";
import type { Reach } from "./reach.server";

/** Milliseconds without a change before it is counted anew. */
const pause = 600;

/** Counts while the form changes; without scripts, or when it fails, the button does. */
function useReach(counted: Reach | null, code: string) {
  const [reach, setReach] = useState(counted);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => setReach(counted), [counted]);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    let timer: ReturnType<typeof setTimeout>;
    let asking = new AbortController();
    const ask = async () => {
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      const body = new FormData(form);
      const answer = await fetch(`/varningar/rackvidd?kommun=${code}`, { method: "POST", body, signal }).catch(
        () => null,
      );
      if (answer?.ok) setReach(await answer.json());
    };
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), pause);
    };
    form.addEventListener("input", changed);
    void ask();
    return () => {
      clearTimeout(timer);
      asking.abort();
      form.removeEventListener("input", changed);
    };
  }, [code]);
  return { reach, place };
}

/** How many people and letters the form as it stands would reach. `code`: the municipality's. */
export function ReachCount({ counted, code }: { counted: Reach | null; code: string }) {
  const { target } = useTexts().writing;
  const { reach, place } = useReach(counted, code);
  return (
    <div className="reach-count" ref={place}>
      <p role="status">
        {reach?.areas ? (
          <>
            <strong>{target.reach(reach.people, reach.letters)}</strong> {target.reachMore(reach)}
          </>
        ) : reach ? (
          target.nowhere
        ) : (
          target.notCounted
        )}
      </p>
      <SubmitButton look="second" name="intent" value="count">
        {target.count}
      </SubmitButton>
    </div>
  );
}
