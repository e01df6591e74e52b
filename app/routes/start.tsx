import { open } from "~/access/guard.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { PageTitle } from "~/ui";

export const loader = open("page.read", async () => null);
export const meta = titled((t) => t.common.service);

export default function Start() {
  const { common } = useTexts();
  return <PageTitle>{common.service}</PageTitle>;
}
