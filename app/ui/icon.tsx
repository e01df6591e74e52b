/** The platform's own icons on a 24 unit grid: one stroke, mitred like joinery. */
const PATHS = {
  house: "M1 20.5h4V10l7-6 7 6v10.5h4",
  street: "M0 19.5h2v-7l4-4.5 4 4.5v7h4v-10l4-4.5 4 4.5v10h2",
  phone: "M6 3 9.5 8.5 7.5 11c1.2 2.6 3 4.4 5.5 5.5l2.5-2L21 18l-1.5 3C11 21 3 13 3 4.5z",
  letter: "M3 5h18v14H3zM3 6l9 7.5L21 6",
  check: "m4 12.5 5.5 5.5L20 6.5",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V12l3.5 2.5",
  alert: "M12 3.5 22.5 20.5h-21zM12 10.5v3M12 17v.1",
  paper: "M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4 3.5-6 8-6s8 2 8 6",
  arrow: "M3 12h17M13.5 5.5 20 12l-6.5 6.5",
  back: "M21 12H4M10.5 5.5 4 12l6.5 6.5",
  print: "M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z",
  lock: "M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3M12 15v2.5",
  cross: "m5.5 5.5 13 13M18.5 5.5l-13 13",
  speech: "M3 4h18v12h-9l-5 4.5V16H3z",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 12v4.5M12 7.6v.1",
  menu: "M3 6h18M3 12h18M3 18h18",
  ring: "M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14z",
  cut: "M7.5 9 20 19M7.5 15 20 5M5 4.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM5 13.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
} as const;

export type IconName = keyof typeof PATHS;

/** One icon. Decorative unless `label` gives it a name of its own. */
export function Icon({ name, label, size = 24 }: { name: IconName; label?: string; size?: number }) {
  const shape = { viewBox: "0 0 24 24", width: size, height: size, focusable: false, className: "icon" };
  const path = <path d={PATHS[name]} />;
  return label ? (
    <svg {...shape} role="img" aria-label={label}>
      {path}
    </svg>
  ) : (
    <svg {...shape} aria-hidden="true">
      {path}
    </svg>
  );
}
