/**
 * Looks of the letters: e-mail programs read only inline styles and know no variables, so these are plain values.
 * They are the light values of `styles/tokens.css`, and a test holds the two together.
 */
export const letterColours = {
  ground: "#f4f6f5",
  surface: "#ffffff",
  sunk: "#e9edeb",
  ink: "#18201c",
  inkSoft: "#434d47",
  line: "#c3ccc7",
  facade: "#6e1d18",
  onFacade: "#ffffff",
  act: "#1b4b39",
  onAct: "#ffffff",
  bad: "#8f1616",
} as const;

/** Fonts that are there already; a letter fetches nothing. */
export const letterFonts = {
  text: "'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  sign: "Bahnschrift, 'DIN Alternate', 'Arial Narrow', Arial, sans-serif",
} as const;

/** Sizes in px: widths that hold on a phone, text that an 80-year-old reads. */
export const letterSizes = {
  width: 600,
  text: 18,
  small: 16,
  title: 26,
  code: 34,
  lineHeight: 1.5,
  gap: 18,
  corner: 3,
} as const;
