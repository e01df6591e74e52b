import type { CSSProperties } from "react";

const ink = "#1c2321";
const quiet = "#4d5753";
const red = "#8c2f22";
const font = "Georgia, 'Times New Roman', serif";

/** Styles of a letter's parts, inline: mail programs drop stylesheets. */
export const letterStyle = {
  body: { margin: 0, padding: 0, backgroundColor: "#f4f1ea", color: ink, fontFamily: font },
  preheader: { display: "none", maxHeight: 0, overflow: "hidden" },
  outer: { padding: "24px 12px" },
  sheet: {
    maxWidth: "600px",
    textAlign: "left",
    backgroundColor: "#ffffff",
    borderTop: `4px solid ${red}`,
    padding: "28px 28px 20px",
    fontSize: "18px",
    lineHeight: "28px",
  },
  above: { margin: "0 0 4px", color: quiet, fontSize: "16px" },
  heading: { margin: "0 0 16px", fontSize: "26px", lineHeight: "32px" },
  subheading: { margin: "24px 0 8px", fontSize: "20px" },
  paragraph: { margin: "0 0 16px" },
  list: { margin: "0 0 16px", paddingLeft: "24px" },
  item: { margin: "0 0 6px" },
  facts: { margin: "0 0 16px", borderCollapse: "collapse" },
  factLabel: { textAlign: "left", verticalAlign: "top", padding: "4px 16px 4px 0", color: quiet, fontWeight: "normal" },
  factValue: { verticalAlign: "top", padding: "4px 0" },
  quote: { margin: "0 0 16px", padding: "4px 0 4px 16px", borderLeft: `4px solid ${red}` },
  quoteFrom: { color: quiet },
  code: { margin: "0 0 16px", fontSize: "34px", letterSpacing: "6px", fontFamily: "Consolas, monospace" },
  button: {
    display: "inline-block",
    padding: "12px 22px",
    backgroundColor: red,
    color: "#ffffff",
    textDecoration: "none",
  },
  link: { color: red },
  footer: {
    marginTop: "28px",
    borderTop: "1px solid #d8d2c6",
    paddingTop: "16px",
    color: quiet,
    fontSize: "15px",
    lineHeight: "22px",
  },
} satisfies Record<string, CSSProperties>;
