/** A pattern for each kind, so that the parts differ without colour: plain, boards, dots, empty, crossed, slanting. */
export function CoveragePatterns({ id }: { id: string }) {
  const shared = { patternUnits: "userSpaceOnUse", width: 5, height: 5, className: "coverage-pattern" } as const;
  return (
    <defs>
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
      <pattern id={`${id}-abstaining`} {...shared}>
        <path d="M0 5l5-5" />
      </pattern>
    </defs>
  );
}
