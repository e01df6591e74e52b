import { useId } from "react";

const [width, height, gap] = [48, 120, 16];

/** A few values side by side as bars, each with its number; a table beside it says the same. */
export function YearBars({ title, bars }: { title: string; bars: { label: string; value: number }[] }) {
  const id = useId();
  const top = Math.max(1, ...bars.map(({ value }) => value));
  const all = bars.length * (width + gap) + gap;
  return (
    <figure className="year-bars" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <svg viewBox={`0 0 ${all} ${height + 52}`} width={all} aria-hidden="true" focusable="false">
        {bars.map(({ label, value }, i) => {
          const tall = (value / top) * height;
          const left = gap + i * (width + gap);
          return (
            <g key={label}>
              <rect className="year-bar" x={left} y={24 + height - tall} width={width} height={tall} />
              <text x={left + width / 2} y={18 + height - tall}>
                {value}
              </text>
              <text x={left + width / 2} y={height + 46}>
                {label}
              </text>
            </g>
          );
        })}
        <line className="year-ground" x1={0} x2={all} y1={height + 24} y2={height + 24} />
      </svg>
    </figure>
  );
}
