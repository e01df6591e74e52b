import { CameAfter } from "~/alerts/follow/thread-view";
import { day } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { Notice } from "~/ui";
import type { Published } from "./read.server";

type Shown = Pick<Published, "parent"> & {
  here: string;
  withdrawnAt: Date | string | null;
  followUps: (Omit<Published["followUps"][number], "at"> & { at: Date | string })[];
};

/** What became of an alert: that it was taken back, what came after it, what it goes on with. */
export function Family({ here, withdrawnAt, parent, followUps }: Shown) {
  const { publication: t } = useTexts();
  const locale = useLocale();
  const at = (id: string) => `${here}/varningar/${id}`;
  return (
    <>
      {withdrawnAt ? <Notice tone="warn" title={t.withdrawnOn(day(withdrawnAt, locale))} /> : null}
      {parent ? (
        <p>
          {t.continues} <a href={at(parent.id)}>{parent.title}</a>
        </p>
      ) : null}
      <CameAfter later={followUps} hrefOf={at} />
    </>
  );
}
