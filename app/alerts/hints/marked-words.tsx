import { useTexts } from "~/texts/use";
import type { Asked } from "./ask.server";

/** Words as they stand in the text, marked, with what is around them and where it is. */
export function MarkedWords({ places: [place, ...more] }: Pick<Asked, "places">) {
  const { hints } = useTexts().alerts;
  if (!place) return null;
  return (
    <>
      <p className="hint-where">{hints.fields[place.field]}</p>
      <blockquote className="hint-text" lang={place.field.endsWith("En") ? "en" : "sv"}>
        {place.before}
        <mark>{place.words}</mark>
        {place.after}
      </blockquote>
      {more.length > 0 ? <p>{hints.more(more.length)}</p> : null}
    </>
  );
}
