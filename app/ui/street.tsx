import type { ReactNode } from "react";

/** The mark: houses in a row drawn with one unbroken line, which goes on as the street under the header. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 116 56" width={116} height={56} aria-hidden="true" focusable="false">
      <path d="M0 55h8V31l14-13 14 13v24h7V20L61 4l18 16v35h7V35l11-10 11 10v20h8" />
    </svg>
  );
}

/** The mark, and its street going on under the words beside it. */
export function MarkLine({ children }: { children: ReactNode }) {
  return (
    <div className="mark-line">
      <Mark />
      <div className="mark-line-words">{children}</div>
    </div>
  );
}

/** A stretch of street with one house on it: stands over a section and under the link of the page one is on. */
export function StreetRule() {
  return (
    <span className="street-rule">
      <svg viewBox="0 0 26 18" width={26} height={18} aria-hidden="true" focusable="false">
        <path d="M0 17h4V9l9-7.5L22 9v8h4" />
      </svg>
    </span>
  );
}

/** The street that closes a page: the same line, all the way from edge to edge. */
export function StreetLine() {
  return (
    <svg className="street-line" width="100%" height="40" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="street-line-houses" width="368" height="40" patternUnits="userSpaceOnUse">
          <path d="M0 39h28V24l10-9 10 9v15h24V16L85 4l13 12v23h20V27l9-8 9 8v12h52V20l12-11 12 11v19h22V26l9-8 9 8v13h60V18l12-11 12 11v21h52" />
        </pattern>
      </defs>
      <rect width="100%" height="40" fill="url(#street-line-houses)" />
    </svg>
  );
}
