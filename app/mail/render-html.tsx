import { Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { htmlStyle as style } from "./html-style";
import type { Block, LetterContent } from "./letter";
import type { Inline, RichPart } from "./rich";
import { hostBeside } from "./rich-host";

function Lines({ text }: { text: string }) {
  return text.split("\n").map((line, i) => (
    <Fragment key={i}>
      {i > 0 && <br />}
      {line}
    </Fragment>
  ));
}

function Facts({ rows }: { rows: { label: string; value: string }[] }) {
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} style={style.facts}>
      <tbody>
        {rows.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row" style={style.factLabel}>
              {label}
            </th>
            <td style={style.factValue}>
              <Lines text={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function List({ of: Tag, items }: { of: "ul" | "ol"; items: string[] }) {
  return (
    <Tag style={style.list}>
      {items.map((item) => (
        <li key={item} style={style.item}>
          {item}
        </li>
      ))}
    </Tag>
  );
}

function Quote({ text, from }: { text: string; from: string }) {
  return (
    <blockquote style={style.quote}>
      <Lines text={text} />
      <br />
      <span style={style.quoteFrom}>— {from}</span>
    </blockquote>
  );
}

function Anchor({ href, label, look }: { href: string; label: string; look: "button" | "link" }) {
  return (
    <p style={style.paragraph}>
      <a href={href} style={style[look]}>
        {label}
      </a>
    </p>
  );
}

function Line({ line }: { line: Inline[] }) {
  return line.map((piece, i) => {
    const { text, strong, href } = piece;
    const words = strong ? (
      <strong>
        <Lines text={text} />
      </strong>
    ) : (
      <Lines text={text} />
    );
    if (!href) return <Fragment key={i}>{words}</Fragment>;
    const host = hostBeside(piece);
    return (
      <Fragment key={i}>
        <a href={href} style={style.inlineLink}>
          {words}
        </a>
        {host ? ` (${host})` : null}
      </Fragment>
    );
  });
}

function Rich({ parts, lang }: { parts: RichPart[]; lang?: string }) {
  const shown = parts.map((part, i) => {
    if (part.kind === "paragraph")
      return (
        <p key={i} style={style.paragraph}>
          <Line line={part.line} />
        </p>
      );
    const Tag = part.start === null ? "ul" : "ol";
    return (
      <Tag key={i} style={style.list} start={part.start ?? undefined}>
        {part.items.map((item, at) => (
          <li key={at} style={style.item}>
            <Line line={item} />
          </li>
        ))}
      </Tag>
    );
  });
  return lang ? <div lang={lang}>{shown}</div> : shown;
}

function Item({ block }: { block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p style={style.paragraph}>
          <Lines text={block.text} />
        </p>
      );
    case "rich":
      return <Rich parts={block.parts} lang={block.lang} />;
    case "heading":
      return <h2 style={style.subheading}>{block.text}</h2>;
    case "list":
      return <List of="ul" items={block.items} />;
    case "steps":
      return <List of="ol" items={block.items} />;
    case "facts":
      return <Facts rows={block.rows} />;
    case "quote":
      return <Quote text={block.text} from={block.from} />;
    case "code":
      return <p style={style.code}>{block.text}</p>;
    default:
      return <Anchor href={block.href} label={block.label} look={block.kind} />;
  }
}

const items = (blocks: Block[]) => blocks.map((block, i) => <Item key={`${block.kind} ${i}`} block={block} />);

function Letter({ letter }: { letter: LetterContent }) {
  return (
    <html lang={letter.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{letter.subject}</title>
      </head>
      <body style={style.body}>
        <div style={style.preheader}>{letter.preheader}</div>
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
          <tbody>
            <tr>
              <td align="center" style={style.outer}>
                <div style={style.sheet}>
                  <div style={style.band}>
                    <p style={style.bandText}>{letter.above}</p>
                  </div>
                  <div style={style.content}>
                    <h1 style={style.heading}>{letter.heading}</h1>
                    {items(letter.blocks)}
                  </div>
                  <div style={style.footer}>{items(letter.footer)}</div>
                </div>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  );
}

/** A letter as an HTML document with inline styles, since mail programs know nothing else. */
export function renderHtml(letter: LetterContent): string {
  return `<!doctype html>${renderToStaticMarkup(<Letter letter={letter} />)}`;
}
