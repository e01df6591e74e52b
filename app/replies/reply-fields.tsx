import type { Texts } from "~/texts/index";
import { useTexts } from "~/texts/use";
import { type FieldSource, fieldProps, TextArea, TextField, type TextLimit } from "~/ui";
import { longest } from "./forms";
import type { ReplyKind } from "./kinds";

type Fields = Record<"seenWhen" | "seenWhere" | "text" | "looks", FieldSource>;

/** How a long text tells its limit. */
export const replyLimit = ({ replies: { write } }: Texts, max: number): TextLimit => ({
  max,
  text: write.limit(max),
  left: write.left,
});

/** The fields of an answer: of an observation time, place and behaviour, and the looks last. */
export function ReplyFields({ fields, kind }: { fields: Fields; kind: ReplyKind }) {
  const t = useTexts();
  const { write } = t.replies;
  const isOptional = kind === "affected" || kind === "notRelevant";
  return (
    <>
      {kind === "saw" ? (
        <>
          <TextField {...fieldProps(fields.seenWhen)} label={write.when} hint={write.whenHint} width="medium" />
          <TextField {...fieldProps(fields.seenWhere)} label={write.where} hint={write.whereHint} />
        </>
      ) : null}
      <TextArea
        {...fieldProps(fields.text)}
        label={write.text[kind]}
        hint={write.textHint[kind] || undefined}
        optional={isOptional ? write.optional : undefined}
        limit={replyLimit(t, longest.text)}
      />
      {kind === "saw" ? (
        <TextArea
          {...fieldProps(fields.looks)}
          label={write.looks}
          hint={write.looksHint}
          optional={write.optional}
          rows={3}
          limit={replyLimit(t, longest.looks)}
        />
      ) : null}
    </>
  );
}
