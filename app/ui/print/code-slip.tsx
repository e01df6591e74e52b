import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";
import { MarkLine } from "~/ui/street";

export type CodeSlipProps = {
  /** e.g. "Din kod till Grannsamverkan i Hagby". */
  title: ReactNode;
  /** The household code; shown in groups of four. */
  code: string;
  /** What to do with it, as short sentences. */
  steps: ReactNode[];
  /** Address to type in, without https://. */
  address: string;
  /** How long it holds, and that it is used once. */
  note?: ReactNode;
  qr?: ReactNode;
};

/** A household code to hand over in person, in letters that can be read at arm's length. */
export function CodeSlip({ title, code, steps, address, note, qr }: CodeSlipProps) {
  const groups = code.replaceAll(/[\s-]/g, "").match(/.{1,4}/g) ?? [];
  return (
    <article className="slip">
      <MarkLine>
        <h2 className="slip-title">{title}</h2>
      </MarkLine>
      <p className="slip-code">
        {groups.map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </p>
      <ol className="slip-steps">
        {steps.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
      <p className="slip-address">{address}</p>
      {qr ? <div className="slip-qr">{qr}</div> : null}
      {note ? <p className="slip-note">{note}</p> : null}
    </article>
  );
}

/** Slips on A4 with lines to cut along, six to a sheet. */
export function CodeSheet({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="slips" aria-label={label}>
      <span className="slips-cut">
        <Icon name="cut" size={20} />
      </span>
      <div className="slips-grid">{children}</div>
    </section>
  );
}
