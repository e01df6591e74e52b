import { readFileSync } from "node:fs";

const css = readFileSync(new URL("../../app/ui/styles/tokens.css", import.meta.url), "utf8");

/** Colours of one scheme as #rrggbb by token name, read from the stylesheet itself. */
export function coloursOf(scheme: "light" | "dark"): Record<string, string> {
  const [light = "", rest = ""] = css.split("@media screen and (prefers-color-scheme: dark)");
  const [dark = ""] = rest.split("@media (forced-colors");
  const read = (text: string) => [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]);
  return Object.fromEntries([...read(light), ...(scheme === "dark" ? read(dark) : [])]);
}

/** Contrast of two #rrggbb colours, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
