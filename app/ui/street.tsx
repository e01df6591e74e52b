/** The mark: houses in a row drawn with one unbroken line, which goes on as the street under the header. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 92 48" width={92} height={48} aria-hidden="true" focusable="false">
      <path d="M0 47h6V27l11-11 11 11v20h6V18L47 5l13 13v29h6V31l9-9 9 9v16h8" />
    </svg>
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
