import type { ReactNode } from "react";
import { MarkLine } from "~/ui/street";

export type PrintSheetProps = {
  size: "a4" | "a5";
  title: ReactNode;
  /** Who has put it up or handed it out. */
  from: ReactNode;
  children: ReactNode;
  /** Last on the sheet: numbers to ring, address. */
  foot?: ReactNode;
};

/** A sheet for the stairwell or the letter box: on screen it looks as on paper, printed it fills the page alone. */
export function PrintSheet({ size, title, from, children, foot }: PrintSheetProps) {
  return (
    <article className="sheet" data-size={size}>
      <MarkLine>
        <p className="sheet-from">{from}</p>
      </MarkLine>
      <h2 className="sheet-title">{title}</h2>
      <div className="sheet-body">{children}</div>
      {foot ? <footer className="sheet-foot">{foot}</footer> : null}
    </article>
  );
}
