import { useId } from "react";
import { CoverageStreet } from "~/ui/coverage-street";

export type CoverageKind = "email" | "paper" | "spoken" | "waiting" | "bounced" | "abstaining";
export type CoveragePart = { kind: CoverageKind; label: string; count: number };

export type CoverageBarProps = {
  /** What is shown, e.g. "Så har varningen nått Hagby". */
  title: string;
  parts: CoveragePart[];
  /** Language of the percentages, e.g. "sv". */
  locale: string;
  /** Headings of the table that says the same; `total` names its last row. */
  table: { kind: string; count: string; share: string; total: string };
};

/** In words, rounded down as everywhere: 100 % means all of them. */
const shareOf = (count: number, total: number, locale: string) =>
  new Intl.NumberFormat(locale, { style: "percent" }).format(total === 0 ? 0 : Math.floor((100 * count) / total) / 100);

/** Whom something has reached and how: a street of houses, and under it the same as a table that is also the legend. */
export function CoverageBar({ title, parts, locale, table }: CoverageBarProps) {
  const id = useId();
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const share = (count: number) => shareOf(count, total, locale);
  return (
    <figure className="coverage" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <CoverageStreet parts={parts} total={total} />
      <table className="coverage-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{table.kind}</th>
            <th scope="col">{table.count}</th>
            <th scope="col">{table.share}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.kind}>
              <th scope="row">
                <CoverageKey kind={part.kind} />
                {part.label}
              </th>
              <td>{part.count}</td>
              <td>{share(part.count)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{table.total}</th>
            <td>{total}</td>
            <td>{share(total)}</td>
          </tr>
        </tfoot>
      </table>
    </figure>
  );
}

function CoverageKey({ kind }: { kind: CoverageKind }) {
  return <CoverageStreet parts={[{ kind, label: "", count: 1 }]} total={1} small />;
}
