import { Words } from "~/areas/words";
import { useTexts } from "~/texts/use";
import { Facts } from "~/ui";
import type { AlertWords } from "./letters";
import { paragraphs } from "./paragraphs";

/** A text as paragraphs; what looks like a link or a tag in it is text. `lang` where it may differ from the page's. */
export function PlainText({ text, lang }: { text: string; lang?: string }) {
  return (
    <div className="words" lang={lang}>
      {paragraphs(text).map((part, index) => (
        <p key={index}>
          <Words text={part} />
        </p>
      ))}
    </div>
  );
}

/** Where and when, as far as it is told. */
export function WhereAndWhen({ words }: { words: Pick<AlertWords, "place" | "timeSpan"> }) {
  const { place, time } = useTexts().alerts;
  const items = [
    { term: place, value: words.place },
    { term: time, value: words.timeSpan },
  ].filter((item) => item.value);
  return items.length > 0 ? <Facts items={items} /> : null;
}
