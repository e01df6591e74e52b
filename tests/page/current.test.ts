import { expect, test } from "vitest";
import { currentAt } from "~/page/current";

test("Petra sees that she is on the desk, also while she reads an application there", () => {
  expect(currentAt("/skrivbord", "/skrivbord")).toBe("page");
  expect(currentAt("/skrivbord", "/skrivbord/ansokningar/019aaf00/avsla")).toBe("true");
  expect(currentAt("/varningar", "/skrivbord/ansokningar")).toBeUndefined();
  expect(currentAt("/skrivbord", "/skrivbordet")).toBeUndefined();
});

test("Anna is on the start page nowhere else", () => {
  expect(currentAt("/", "/")).toBe("page");
  expect(currentAt("/", "/min-sida")).toBeUndefined();
  expect(currentAt("/min-sida", "/min-sida/")).toBe("page");
});
