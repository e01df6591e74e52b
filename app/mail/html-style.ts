import type { CSSProperties } from "react";
import { letterColours as colour, letterFonts as font, letterSizes as size } from "~/ui/letter-style";

const px = (n: number) => `${n}px`;
const below = (n: number) => `0 0 ${px(n)}`;
const textLine = { fontSize: px(size.text), lineHeight: size.lineHeight } as const;

/** Styles of a letter's parts, inline: mail programs drop stylesheets. */
export const htmlStyle = {
  body: { margin: 0, padding: 0, backgroundColor: colour.ground, color: colour.ink, fontFamily: font.text },
  preheader: { display: "none", maxHeight: 0, overflow: "hidden" },
  outer: { padding: "20px 10px" },
  sheet: { maxWidth: px(size.width), textAlign: "left", backgroundColor: colour.surface, ...textLine },
  band: { padding: "14px 26px", backgroundColor: colour.facade, color: colour.onFacade, fontFamily: font.sign },
  bandText: { margin: 0, fontSize: px(size.small), lineHeight: 1.4, letterSpacing: "0.3px" },
  content: { padding: "26px 26px 14px" },
  heading: { margin: below(size.gap), fontSize: px(size.title), lineHeight: 1.25, fontWeight: 700 },
  subheading: { margin: `${px(size.gap + 8)} 0 8px`, fontSize: "20px", lineHeight: 1.3, fontWeight: 700 },
  paragraph: { margin: below(size.gap), ...textLine },
  list: { margin: below(size.gap), paddingLeft: "26px" },
  item: { margin: below(8), ...textLine },
  facts: { margin: below(size.gap), borderCollapse: "collapse", width: "100%" },
  factLabel: {
    width: "32%",
    padding: "6px 14px 6px 0",
    borderTop: `1px solid ${colour.line}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: 400,
    color: colour.inkSoft,
    ...textLine,
  },
  factValue: { padding: "6px 0", borderTop: `1px solid ${colour.line}`, verticalAlign: "top", ...textLine },
  quote: {
    margin: below(size.gap),
    padding: "10px 16px",
    borderLeft: `4px solid ${colour.facade}`,
    backgroundColor: colour.sunk,
    ...textLine,
  },
  quoteFrom: { color: colour.inkSoft },
  code: { margin: below(size.gap), fontSize: px(size.code), fontWeight: 700, letterSpacing: "6px", lineHeight: 1.3 },
  button: {
    display: "inline-block",
    padding: "13px 24px",
    borderRadius: px(size.corner),
    backgroundColor: colour.act,
    color: colour.onAct,
    fontWeight: 700,
    textDecoration: "none",
    ...textLine,
  },
  link: { color: colour.act },
  inlineLink: { color: colour.act },
  footer: { padding: "18px 26px 8px", borderTop: `1px solid ${colour.line}`, color: colour.inkSoft },
} satisfies Record<string, CSSProperties>;
