import { useEffect, useRef, useState } from "react";
import { clock } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { SubmitButton } from "~/ui";

/** Milliseconds: after the last key, and between signs of being there. */
const [pause, beat] = [3_000, 30_000];

interface Kept {
  savedAt: string;
  others: string[];
}

function useTyping(code: string) {
  const [kept, setKept] = useState<Kept | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    let timer: ReturnType<typeof setTimeout>;
    let touched = false;
    const keep = async () => {
      const body = new FormData(form);
      const answer = await fetch(`/varningar/utkast?kommun=${code}`, { method: "POST", body }).catch(() => null);
      if (answer?.ok) setKept(await answer.json());
    };
    const typed = () => {
      touched = true;
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), pause);
    };
    form.addEventListener("input", typed);
    const beating = setInterval(() => touched && void keep(), beat);
    return () => {
      clearTimeout(timer);
      clearInterval(beating);
      form.removeEventListener("input", typed);
    };
  }, [code]);
  return { kept, place };
}

/** Keeps what is typed by itself where scripts run, by the button elsewhere, and tells who else is writing here. */
export function TypingKept(props: { code: string; others: string[]; keptAt: string | null }) {
  const { typing } = useTexts().writing;
  const locale = useLocale();
  const { kept, place } = useTyping(props.code);
  const others = kept?.others ?? props.others;
  const at = kept?.savedAt ?? props.keptAt;
  return (
    <div className="typing-kept" ref={place}>
      <p role="status">
        {at ? typing.kept(clock(new Date(at), locale)) : typing.notYet}
        {others.length > 0 ? <strong> {typing.others(others.join(", "))}</strong> : null}
      </p>
      <SubmitButton look="quiet" name="intent" value="keep">
        {typing.keep}
      </SubmitButton>
    </div>
  );
}
