import { Fragment } from "react";

/** What somebody wrote, with the line breaks they made. */
export function Words({ text }: { text: string }) {
  return text.split("\n").map((line, i) => (
    <Fragment key={i}>
      {i > 0 ? <br /> : null}
      {line}
    </Fragment>
  ));
}
