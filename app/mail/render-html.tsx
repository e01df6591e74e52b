import { Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { letterStyle as style } from "~/ui/letter-style";
import type { Block, LetterContent } from "./letter";

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

function Item({ block }: { block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p style={style.paragraph}>
          <Lines text={block.text} />
        </p>
      );
    case "heading":
      return <h2 style={style.subheading}>{block.text}</h2>;
    case "list":
    case "steps": {
      const List = block.kind === "list" ? "ul" : "ol";
      return (
        <List style={style.list}>
          {block.items.map((item) => (
            <li key={item} style={style.item}>
              {item}
            </li>
          ))}
        </List>
      );
    }
    case "facts":
      return <Facts rows={block.rows} />;
    case "quote":
      return (
        <blockquote style={style.quote}>
          <Lines text={block.text} />
          <br />
          <span style={style.quoteFrom}>— {block.from}</span>
        </blockquote>
      );
    case "code":
      return <p style={style.code}>{block.text}</p>;
    case "button":
      return (
        <p style={style.paragraph}>
          <a href={block.href} style={style.button}>
            {block.label}
          </a>
        </p>
      );
    case "link":
      return (
        <p style={style.paragraph}>
          <a href={block.href} style={style.link}>
            {block.label}
          </a>
        </p>
      );
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
                <div style={style.sheet} lang={letter.locale}>
                  <p style={style.above}>{letter.above}</p>
                  <h1 style={style.heading}>{letter.heading}</h1>
                  {items(letter.blocks)}
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
