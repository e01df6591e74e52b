import { useTexts } from "~/texts/use";
import { type FieldSource, fieldProps, TextArea } from "~/ui";
import { longestWords } from "./forms";

/** What an officer tells the members with a change in their area's life. */
export function WordsField({ field }: { field: FieldSource }) {
  const { words } = useTexts().reviews;
  const limit = { max: longestWords, text: words.limit(longestWords), left: words.left };
  return <TextArea {...fieldProps(field)} label={words.label} hint={words.hint} limit={limit} />;
}
