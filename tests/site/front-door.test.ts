import { Agent } from "node:http";
import { afterAll, expect, test } from "vitest";
import { startSite } from "#tests/support/site";
import { form, raw } from "./request";

const nowhere = "smtp://127.0.0.1:9"; // discard: nothing is sent in these tests
const site = await startSite({ smtpUrl: nowhere, worker: false });
const https = await startSite({ smtpUrl: nowhere, worker: false, env: httpsEnvironment() });
afterAll(() => Promise.all([site[Symbol.asyncDispose](), https[Symbol.asyncDispose]()]));

function httpsEnvironment() {
  return { PUBLIC_URL: "https://grannsamverkan.nora.example", SECRET: "a secret of forty characters for the test" };
}
const behindProxy = { host: "grannsamverkan.nora.example" };
const post = (path: string, headers: Record<string, string>, body = "") =>
  raw(site.url, path, { method: "POST", headers: { ...form, ...headers }, body });

test("a post from another site, from nowhere or from a sandbox is refused before the application sees it", async () => {
  for (const origin of ["https://evil.example", "null", `${site.url}.evil.example`, site.url.replace("http", "https")])
    expect((await post("/logga-ut", { origin })).status, origin).toBe(403);
  expect((await post("/logga-ut", {})).status).toBe(403);
  expect((await post("/logga-ut.data", { origin: "https://evil.example" })).status).toBe(403);
});

test("methods that no form uses are refused, and a body that is no form is answered as such", async () => {
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"])
    expect((await raw(site.url, "/ansok", { method, headers: { origin: site.url } })).status, method).toBe(405);
  const json = { method: "POST", headers: { origin: site.url, "content-type": "application/json" }, body: "{}" };
  expect((await raw(site.url, "/ansok", json)).status).toBe(415);
});

test("a post of our own pages gets past the guard", async () => {
  expect((await post("/ansok", { origin: site.url })).status).toBe(400);
});

test("mail programs may post the one-click address without cookie or origin", async () => {
  const answer = await post("/avregistrera/abcdef", {}, "List-Unsubscribe=One-Click");
  expect(answer.status).toBe(200);
  expect((await post("/avregistrera/abcdef/mer", {})).status).toBe(403);
});

test("a forged host is misdirected, by either header", async () => {
  expect((await raw(site.url, "/", { headers: { host: "evil.example" } })).status).toBe(421);
  expect((await raw(site.url, "/", { headers: { "x-forwarded-host": "evil.example" } })).status).toBe(421);
  expect((await raw(https.url, "/", { headers: behindProxy })).status).toBe(200);
});

test("the content security policy is enforced, and every inline script carries this answer's nonce", async () => {
  const [first, second] = [await raw(site.url, "/"), await raw(site.url, "/")];
  const policy = String(first.headers["content-security-policy"]);
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  const inline = [...first.body.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].map((match) => match[1]);
  expect(inline.length).toBeGreaterThan(0);
  for (const attributes of inline) expect(attributes).toContain(`nonce="${nonce}"`);
  expect(first.body).not.toMatch(/ style="| on[a-z]+="/);
  expect(String(second.headers["content-security-policy"])).not.toContain(nonce);
});

test("over https cookies are bound to the host, secret to scripts and never sent in the clear", async () => {
  const answer = await raw(https.url, "/sprak/en?vidare=/om", { headers: behindProxy });
  expect(answer.status).toBe(302);
  expect(answer.headers.location).toBe("/om");
  expect(answer.headers["set-cookie"]).toEqual([
    "__Host-lang=en; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=31536000",
  ]);
  expect(answer.headers["strict-transport-security"]).toContain("max-age=");
});

test("the way back after choosing a language never leaves the site", async () => {
  for (const away of ["//evil.example", "/\\evil.example", "https://evil.example", "/%0d%0aset-cookie:x=y", "/\tx"]) {
    const answer = await raw(site.url, `/sprak/sv?vidare=${encodeURIComponent(away)}`);
    expect(new URL(String(answer.headers.location), site.url).origin, away).toBe(site.url);
  }
});

test("a page for signed-in people leads to the sign-in and back, for documents and for data requests", async () => {
  const page = await raw(site.url, "/min-sida?x=1");
  expect([page.status, page.headers.location]).toEqual([302, "/logga-in?vidare=%2Fmin-sida%3Fx%3D1"]);
  const part = await raw(site.url, "/min-sida.data");
  expect(part.body).toContain("/logga-in?vidare=%2Fmin-sida");
});

test("a loader asked for alone is guarded like its page", async () => {
  for (const routes of ["routes/skrivbord", "root,routes/skrivbord"]) {
    const answer = await raw(site.url, `/skrivbord.data?_routes=${encodeURIComponent(routes)}`);
    expect(answer.body, routes).toContain("/logga-in");
  }
  const elsewhere = await raw(site.url, `/om.data?_routes=${encodeURIComponent("routes/skrivbord")}`);
  expect(elsewhere.body.trim()).toBe("[{}]");
});

test("broken and oversized requests are answered, never with 500", async () => {
  for (const path of [
    "/%E0%A4%A",
    "/..%2f..%2fetc/passwd",
    "//evil.example/",
    "/assets/none.js",
    "/omraden/' or 1=1",
    "/%00",
  ])
    expect((await raw(site.url, path.replaceAll(" ", "%20"))).status, path).toBeLessThan(500);
  const fields = await post("/ansok", { origin: site.url }, "a=b&".repeat(200_000));
  expect(fields.status).toBe(413);
  expect(site.errors()).toBe("");
});

test("a connection goes on after a form that was too large, wherever the reading of it stopped", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const next = { method: "POST", headers: form, body: "List-Unsubscribe=One-Click", agent };
  for (const length of [1_100_000, 2_000_000, 5_000_000]) {
    const large = { method: "POST", headers: { ...form, origin: site.url }, body: "x".repeat(length), agent };
    expect((await raw(site.url, "/ansok", large)).status).toBe(413);
    const asked = performance.now();
    expect((await raw(site.url, "/avregistrera/abcdef", next)).status).toBe(200);
    expect(performance.now() - asked, "not only when patience ends").toBeLessThan(4_500);
  }
  agent.destroy();
});
