import { useId } from "react";
import { DataTable } from "~/ui/data-table";

export interface CurvePoint {
  /** "november 2026" */
  label: string;
  /** "nov": below the curve. */
  short: string;
  value: number;
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

function Drawing({ points, say, title }: CurveProps) {
  const ceiling = ceilingOf(points.map(({ value }) => value));
  const x = (i: number) => LEFT + ((WIDTH - LEFT - 12) * (i + 0.5)) / Math.max(1, points.length);
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / ceiling);
  const line = points.map(({ value }, i) => `${x(i).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
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
      <polyline className="curve-line" points={line} />
      {points.map(({ label, short, value }, i) => (
        <g key={label}>
          <circle className="curve-point" cx={x(i)} cy={y(value)} r="4" />
          {i % every === 0 ? (
            <text
              className="curve-text curve-short"
              data-between={(points.length - 1 - i) % (2 * every) !== 0 || undefined}
              x={x(i)}
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
            { key: "value", header: table.value, numeric: true, cell: ({ value }) => say(value) },
          ]}
        />
      </details>
    </figure>
  );
}
