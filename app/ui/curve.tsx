import { useId } from "react";
import { DataTable } from "~/ui/data-table";

export interface CurvePoint {
  /** "november 2026" */
  label: string;
  /** "nov": below the curve. */
  short: string;
  /** Null: there is none, and the curve has a gap. */
  value: number | null;
}

export type CurveProps = {
  title: string;
  points: CurvePoint[];
  /** How a value is written, also in the table. */
  say: (value: number) => string;
  table: { summary: string; when: string; value: string };
};

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [640, 220, 76, 16, 28];

/** A round number at least as large as the values, for the upper end of the axis. */
export function ceilingOf(values: number[]): number {
  const most = Math.max(1, ...values);
  const unit = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 5, 10].map((n) => n * unit).find((n) => n >= most)!;
}

/** Neighbouring points that have a value, each stretch as a line of its own. */
function stretches<T extends { value: number | null }>(points: T[]): T[][] {
  const found: T[][] = [[]];
  for (const point of points) point.value === null ? found.push([]) : found.at(-1)!.push(point);
  return found.filter((stretch) => stretch.length > 0);
}

function Drawing({ points, say, title }: CurveProps) {
  const ceiling = ceilingOf(points.flatMap(({ value }) => value ?? []));
  const x = (i: number) => LEFT + ((WIDTH - LEFT - 12) * (i + 0.5)) / Math.max(1, points.length);
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / ceiling);
  const placed = points.map((point, i) => ({ ...point, at: x(i) }));
  const line = (stretch: typeof placed) => stretch.map(({ at, value }) => `${at.toFixed(1)},${y(value!).toFixed(1)}`);
  const every = Math.ceil(points.length / 12);
  return (
    <svg className="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      {[0, ceiling / 2, ceiling].filter(Number.isInteger).map((value) => (
        <g key={value}>
          <line className="curve-grid" x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} />
          <text className="curve-text" x={LEFT - 6} y={y(value) + 4} textAnchor="end">
            {say(value)}
          </text>
        </g>
      ))}
      {stretches(placed).map((stretch) => (
        <polyline key={stretch[0]!.label} className="curve-line" points={line(stretch).join(" ")} />
      ))}
      {placed.map(({ label, short, value, at }, i) => (
        <g key={label}>
          {value === null ? null : <circle className="curve-point" cx={at} cy={y(value)} r="4" />}
          {i % every === 0 ? (
            <text
              className="curve-text curve-short"
              data-between={(points.length - 1 - i) % (2 * every) !== 0 || undefined}
              x={at}
              y={HEIGHT - 6}
              textAnchor="middle"
            >
              {short}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}

/** Values over time as a curve, with a table of the same behind it. */
export function Curve(props: CurveProps) {
  const { title, points, say, table } = props;
  const id = useId();
  return (
    <figure className="curve-figure" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <Drawing {...props} />
      <details>
        <summary>{table.summary}</summary>
        <DataTable
          caption={title}
          captionHidden
          rows={points}
          rowKey={({ label }) => label}
          columns={[
            { key: "when", header: table.when, rowHeader: true, cell: ({ label }) => label },
            {
              key: "value",
              header: table.value,
              numeric: true,
              cell: ({ value }) => (value === null ? "–" : say(value)),
            },
          ]}
        />
      </details>
    </figure>
  );
}
