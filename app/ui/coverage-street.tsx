import { useId } from "react";
import type { CoveragePart } from "~/ui/coverage-bar";
import { CoveragePatterns } from "~/ui/coverage-patterns";

const HOUSE = 20;
const WALL = 26;
const ROW = WALL + 8;
const MOST_HOUSES = 48;
const MOST_IN_A_ROW = 24;

/**
 * Houses in a row, or in two when there are many. Up to 48 each house is one household; above, the street is filled in
 * proportion.
 */
export function CoverageStreet({ parts, total, small }: { parts: CoveragePart[]; total: number; small?: boolean }) {
  const id = useId().replaceAll(":", "");
  const houses = Math.max(1, Math.min(total, MOST_HOUSES));
  const rows = Math.ceil(houses / MOST_IN_A_ROW);
  const width = Math.ceil(houses / rows) * HOUSE;
  const height = rows * ROW - 5;
  const scale = small ? 1 : 1.5;
  return (
    <svg
      className={small ? "coverage-key" : "coverage-street"}
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
      aria-hidden="true"
      focusable="false"
    >
      <CoveragePatterns id={id} />
      {Array.from({ length: rows }, (_, row) => (
        <StreetRow
          key={`${id}-${row * width}`}
          id={`${id}-${row}`}
          patterns={id}
          {...{ parts, total, houses, width, row }}
        />
      ))}
    </svg>
  );
}

type RowProps = {
  id: string;
  patterns: string;
  parts: CoveragePart[];
  total: number;
  houses: number;
  width: number;
  row: number;
};

function StreetRow({ id, patterns, parts, total, houses, width, row }: RowProps) {
  const here = Math.min(width / HOUSE, houses - (row * width) / HOUSE);
  const outline = Array.from({ length: here }, (_, index) => `M${index * HOUSE + 2} ${WALL}v-15l8-9 8 9v15z`).join("");
  return (
    <g transform={`translate(0 ${row * ROW})`}>
      <clipPath id={`${id}-row`}>
        <path d={outline} />
      </clipPath>
      <g clipPath={`url(#${id}-row)`}>
        {spans(parts, total, houses * HOUSE).map(({ kind, from, length }) => (
          <g key={kind} className="coverage-part" data-kind={kind} transform={`translate(${from - row * width} 0)`}>
            <rect className="coverage-fill" width={length} height={WALL} />
            <rect width={length} height={WALL} fill={`url(#${patterns}-${kind})`} />
          </g>
        ))}
      </g>
      <path className="coverage-outline" d={outline} />
      <path className="coverage-ground" d={`M0 ${WALL + 1}h${here * HOUSE}`} />
    </g>
  );
}

/** Where each part begins and how long it is, in units of the drawing. */
function spans(parts: CoveragePart[], total: number, length: number) {
  let from = 0;
  return parts
    .filter((part) => part.count > 0)
    .map(({ kind, count }) => {
      const span = { kind, from, length: (count / total) * length };
      from += span.length;
      return span;
    });
}
