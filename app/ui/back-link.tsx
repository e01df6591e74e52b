import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";

/** Up to the page this one belongs to; first in main. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="back">
      <a href={href}>
        <Icon name="back" size={20} />
        {children}
      </a>
    </p>
  );
}
