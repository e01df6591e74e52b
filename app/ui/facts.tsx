import type { ReactNode } from "react";

export type Fact = { term: ReactNode; value: ReactNode /** A link to change it. */; action?: ReactNode };

/** Facts about one thing, as a definition list with a line between. */
export function Facts({ items }: { items: Fact[] }) {
  return (
    <dl className="facts">
      {items.map((item, index) => (
        <div key={index}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
          {item.action ? <dd className="facts-action">{item.action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}

/** One fact on one line: "Uppdaterad: 7 november". */
export function KeyValue({ term, value }: { term: ReactNode; value: ReactNode }) {
  return (
    <p className="key-value">
      <span className="key-value-term">{term}</span> <span className="key-value-value">{value}</span>
    </p>
  );
}
