import type { ReactNode } from "react";

export type PageTitleProps = {
  children: ReactNode;
  /** A short line above: whose page this is, e.g. the area's name. */
  above?: ReactNode;
  /** Beside the title: a `StatusBadge`. */
  status?: ReactNode;
};

/** The page's only h1. */
export function PageTitle({ children, above, status }: PageTitleProps) {
  return (
    <div className="page-title">
      {above ? <p className="page-title-above">{above}</p> : null}
      <h1>{children}</h1>
      {status ? <p className="page-title-status">{status}</p> : null}
    </div>
  );
}

/** The sentence or two that say what this page is for. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className="lead">{children}</p>;
}
