import type { ReactNode } from "react";
import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Notice, Section } from "~/ui";
import type { AreaSigns } from "./read.server";

type Props = { allowance: AreaSigns["allowance"]; children: ReactNode };

/** How much can be ordered and the form for it, or why nothing can be ordered now. */
export function OrderPart({ allowance, children }: Props) {
  const { order } = useTexts().signs;
  const locale = useLocale();
  if (allowance === "notActive")
    return (
      <Notice title={order.notActiveTitle}>
        <p>{order.notActive}</p>
      </Notice>
    );
  if ("early" in allowance)
    return (
      <Notice title={order.notActiveTitle}>
        <p>{order.early(day(allowance.early, locale))}</p>
      </Notice>
    );
  const { signs, decals } = allowance;
  return (
    <Section title={order.title}>
      {signs + decals === 0 ? (
        <p>{order.nothingLeft}</p>
      ) : (
        <>
          <p>{order.lead(signs, decals)}</p>
          {children}
        </>
      )}
    </Section>
  );
}
