import { Fragment } from "react";
import { Words } from "~/areas/words";
import type { Inline, RichPart } from "~/mail/rich";
import { hostBeside } from "~/mail/rich-host";

function Line({ line }: { line: Inline[] }) {
  return line.map((piece, i) => {
    const words = piece.strong ? (
      <strong>
        <Words text={piece.text} />
      </strong>
    ) : (
      <Words text={piece.text} />
    );
    if (!piece.href) return <Fragment key={i}>{words}</Fragment>;
    const host = hostBeside(piece);
    return (
      <Fragment key={i}>
        <a href={piece.href} rel="noreferrer">
          {words}
        </a>
        {host ? ` (${host})` : null}
      </Fragment>
    );
  });
}

/** What an officer has written, with its bold words, lists and links, as in the letter. */
export function RichText({ parts, lang }: { parts: RichPart[]; lang?: string }) {
  return (
    <div className="words" lang={lang}>
      {parts.map((part, i) => {
        if (part.kind === "paragraph")
          return (
            <p key={i}>
              <Line line={part.line} />
            </p>
          );
        const Tag = part.start === null ? "ul" : "ol";
        return (
          <Tag key={i} start={part.start ?? undefined}>
            {part.items.map((item, at) => (
              <li key={at}>
                <Line line={item} />
              </li>
            ))}
          </Tag>
        );
      })}
    </div>
  );
}
