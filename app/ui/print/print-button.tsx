import { useEffect, useState } from "react";
import { Icon } from "~/ui/icon";

/** Prints the page. Without JavaScript the `hint` says how to do it by hand. */
export function PrintButton({ label, hint }: { label: string; hint: string }) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return <p className="print-hint">{hint}</p>;
  return (
    <button className="button" data-look="second" type="button" onClick={() => window.print()}>
      <Icon name="print" />
      {label}
    </button>
  );
}
