import type { ReactNode } from "react";

export type LetterPreviewProps = {
  labels: { from: string; to?: string; subject: string; frame: string };
  from: string;
  to?: string;
  subject: string;
  /** The line an inbox shows after the subject. */
  preheader?: string;
  /** The letter's language, where the page around it may have another. */
  lang?: string;
  body: LetterBody;
};

/**
 * `src`: an address that answers with the letter's own HTML, the only way to show its inline styles under our CSP.
 * `html`: put into the page (a sandboxed frame inherits the page's CSP, so inline styles fall away).
 * `height` is the frame's in pixels; longer letters scroll. `text`: the letter's plain text. `content`: anything rendered by the page.
 */
export type LetterBody =
  | { src: string; height?: number }
  | { html: string; height?: number }
  | { text: string }
  | { content: ReactNode };

/** How a letter will look: first as a row in the inbox, then opened. */
export function LetterPreview({ labels, from, to, subject, preheader, lang, body }: LetterPreviewProps) {
  return (
    <div className="letter">
      <div className="letter-row" aria-hidden="true">
        <span className="letter-row-from">{from}</span>
        <span className="letter-row-subject" lang={lang}>
          {subject}
        </span>
        {preheader ? (
          <span className="letter-row-pre" lang={lang}>
            {preheader}
          </span>
        ) : null}
      </div>
      <article className="letter-open" aria-label={labels.frame}>
        <dl className="letter-head">
          <Line term={labels.subject} value={subject} lang={lang} />
          <Line term={labels.from} value={from} />
          {to && labels.to ? <Line term={labels.to} value={to} /> : null}
        </dl>
        <Body title={labels.frame} body={body} lang={lang} />
      </article>
    </div>
  );
}

function Line({ term, value, lang }: { term: string; value: string; lang?: string | undefined }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd lang={lang}>{value}</dd>
    </div>
  );
}

function Body({ title, body, lang }: { title: string; body: LetterBody; lang?: string | undefined }) {
  if ("text" in body)
    return (
      <pre className="letter-text" lang={lang}>
        {body.text}
      </pre>
    );
  if ("content" in body) return <div className="letter-content">{body.content}</div>;
  const frame = { className: "letter-frame", title, sandbox: "", height: body.height ?? 480 };
  return "src" in body ? <iframe {...frame} src={body.src} /> : <iframe {...frame} srcDoc={body.html} />;
}
