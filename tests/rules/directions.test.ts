import path from "node:path";
import { expect, test } from "vitest";
import { type Source, sources } from "./source";

/** From the ground up: a folder imports only from itself and from what stands before it. */
const floors = [
  ["texts", "ui"],
  ["db"],
  ["mail"],
  ["access"],
  ["delivery"],
  ["people"],
  ["organisations"],
  ["areas"],
  ["households"],
  ["contacts"],
  ["signs"],
  ["meetings"],
  ["reviews"],
  ["replies"],
  ["way"],
  ["returns"],
  ["incidents"],
  ["alerts"],
  ["publication"],
  ["figures"],
  ["page"],
  ["jobs", "admin"],
  ["routes"],
];
/** Named exceptions, each with its reason. */
const allowed: Record<string, string[]> = {
  // The pieces of a page know the types of what they show; the choice of language knows who is signed in.
  texts: ["access", "root"],
  // Pages stand on the components and on the domains' forms.
  page: ["root"],
};

const floorOf = (folder: string) => floors.findIndex((floor) => floor.includes(folder));
const folderOf = (file: string) => (file.includes("/") ? file.split("/")[0]! : "");
const app = sources("app");
const inFolders = app.filter(({ file }) => folderOf(path.relative("app", file)) !== "");

function wrongWay({ file, imports }: Source): string[] {
  const from = folderOf(path.relative("app", file));
  return imports.flatMap((target) => {
    const to = folderOf(target) || target.replace(/\.tsx?$/, "");
    if (to === from || floorOf(to) === -1 || floorOf(to) < floorOf(from)) return [];
    return allowed[from]?.includes(to) ? [] : [`${file} imports ${target}`];
  });
}

test("every folder of the application has its floor", () => {
  const folders = [...new Set(inFolders.map(({ file }) => folderOf(path.relative("app", file))))];
  expect(folders.filter((folder) => floorOf(folder) === -1)).toEqual([]);
});

test("imports point one way: routes, domains, delivery, access, mail, database", () => {
  expect(inFolders.flatMap(wrongWay)).toEqual([]);
});

test("routes import neither the database nor the mail, but for ids", () => {
  const routes = app.filter(({ file }) => file.startsWith("app/routes/"));
  const reaching = routes.flatMap(({ file, imports }) =>
    imports.filter((to) => /^(db|mail)\//.test(to) && to !== "db/ids").map((to) => `${file} imports ${to}`),
  );
  expect(reaching).toEqual([]);
});

test("components and forms import nothing of the server", () => {
  const shared = app.filter(({ file }) => file.startsWith("app/ui/") || file.endsWith("/forms.ts"));
  const reaching = shared.flatMap(({ file, imports }) =>
    imports.filter((to) => /\.server$|^db\/|^mail\/|^delivery\//.test(to)).map((to) => `${file} imports ${to}`),
  );
  expect(reaching).toEqual([]);
});
