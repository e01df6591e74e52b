import { useId } from "react";
import type { CoveragePart } from "~/ui/coverage-bar";

const HOUSE = 20;
const HEIGHT = 26;
const MOST_HOUSES = 40;

/** Houses in a row. Up to 40 each house is one household; above, the street is filled in proportion. */
export function CoverageStreet({ parts, total, small }: { parts: CoveragePart[]; total: number; small?: boolean }) {
  const id = useId().replaceAll(":", "");
  const houses = Math.max(1, Math.min(total, MOST_HOUSES));
  const width = houses * HOUSE;
  const houseAt = (index: number) => `M${index * HOUSE + 2} ${HEIGHT}v-15l8-9 8 9v15z`;
  const row = Array.from({ length: houses }, (_, index) => houseAt(index)).join("");
  return (
    <svg
      className={small ? "coverage-key" : "coverage-street"}
      viewBox={`0 0 ${width} ${HEIGHT + 3}`}
      aria-hidden="true"
      focusable="false"
      {...(small ? { width: 20, height: 29 } : { "data-houses": houses > 20 ? "many" : "few" })}
    >
      <defs>
        <clipPath id={`${id}-row`}>
          <path d={row} />
        </clipPath>
        <Patterns id={id} />
      </defs>
      <g clipPath={`url(#${id}-row)`}>
        {spans(parts, total, width).map(({ part, from, length }) => (
          <g key={part.kind} className="coverage-part" data-kind={part.kind}>
            <rect className="coverage-fill" x={from} width={length} height={HEIGHT} />
            <rect x={from} width={length} height={HEIGHT} fill={`url(#${id}-${part.kind})`} />
          </g>
        ))}
      </g>
      <path className="coverage-outline" d={row} />
      <path className="coverage-ground" d={`M0 ${HEIGHT + 1}h${width}`} />
    </svg>
  );
}

/** Where each part begins and how long it is, in units of the drawing. */
function spans(parts: CoveragePart[], total: number, width: number) {
  let from = 0;
  return parts
    .filter((part) => part.count > 0)
    .map((part) => {
      const span = { part, from, length: (part.count / total) * width };
      from += span.length;
      return span;
    });
}

/** A pattern for each kind, so that the parts differ without colour: plain, boards, dots, empty, crossed. */
function Patterns({ id }: { id: string }) {
  const shared = { patternUnits: "userSpaceOnUse", width: 5, height: 5, className: "coverage-pattern" } as const;
  return (
    <>
      <pattern id={`${id}-email`} {...shared} />
      <pattern id={`${id}-paper`} {...shared}>
        <path d="M0 2.5h5" />
      </pattern>
      <pattern id={`${id}-spoken`} {...shared}>
        <circle cx="2.5" cy="2.5" r="1.3" />
      </pattern>
      <pattern id={`${id}-waiting`} {...shared} />
      <pattern id={`${id}-bounced`} {...shared}>
        <path d="M0 0l5 5M5 0L0 5" />
      </pattern>
    </>
  );
}
