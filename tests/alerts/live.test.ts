/** The page of an alert on its way, in a real browser beside a real worker. */
import { chromium } from "@playwright/test";
import { expect, test } from "vitest";
import { growHagby } from "#tests/delivery/hagby";
import { systemChromium } from "#tests/support/chromium";
import { postbox } from "#tests/support/postbox";
import { signedIn } from "#tests/support/signed-in";
import { startSite } from "#tests/support/site";
import { approveAlert } from "~/alerts/approve.server";
import { drafted, hagbyAndEken, officer, tip } from "./hagby";

test("Petra watches the letters go out: by itself with scripts, by a link without; at the end it asks no more", async ({
  skip,
}) => {
  await using story = await hagbyAndEken();
  skip(story.db.url === "", "no PostgreSQL server here");
  await growHagby({ db: story.db, areaId: story.hagby.areaId } as never, 95);
  const id = await drafted(story, tip());
  await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1);
  const [name, value] = (await signedIn(story.nora.police.id, true)).split("=") as [string, string];
  let [isOpen, release] = [false, () => {}];
  const opened = new Promise<void>((done) => {
    release = done;
  });
  await using box = await postbox({ taken: () => (box.letters.length < 30 || isOpen ? undefined : opened) });
  await using site = await startSite({ smtpUrl: box.url, databaseUrl: story.db.url });
  const browser = await chromium.launch({ executablePath: systemChromium(), args: ["--no-sandbox"] });
  const visit = async (javaScriptEnabled: boolean) => {
    const context = await browser.newContext({ javaScriptEnabled });
    await context.addCookies([{ name, value, url: site.url }]);
    const page = await context.newPage();
    await page.goto(`${site.url}/varningar/${id}`);
    return page;
  };
  try {
    const plain = await visit(false);
    expect(await plain.getByRole("link", { name: "Se hur det står till nu" }).count()).toBe(1);
    const page = await visit(true);
    let asked = 0;
    page.on("request", (request) => {
      if (request.url().endsWith("/lage")) asked++;
    });
    await page.getByText("Siffrorna här uppdateras av sig själva.").waitFor();
    isOpen = true;
    release();
    await page.getByText("100 av 100 brev är klara").first().waitFor({ timeout: 60_000 });
    await page.getByRole("status").getByText("Alla brev är klara").waitFor({ state: "attached" });
    expect(asked).toBeGreaterThan(0);
    const atTheEnd = asked;
    await page.waitForTimeout(3_000);
    expect(asked).toBe(atTheEnd);
    expect(await page.getByText("uppdateras av sig själva").count()).toBe(0);
  } finally {
    await browser.close();
  }
}, 120_000);
