import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { openStore } from "~/db/open.server";
import { startPostgres } from "./postgres-server";

declare module "vitest" {
  interface ProvidedContext {
    /** Maintenance database of the test server, or "" where PGlite stands in. */
    postgresUrl: string;
  }
}

/** Starts a server, makes a migrated template that each test file copies, and stops the server at the end. */
export default async function setup(project: TestProject) {
  const server = await startPostgres();
  if (!server) {
    console.log("no PostgreSQL server can be had here: the suite runs on PGlite instead");
    project.provide("postgresUrl", "");
    return;
  }
  const client = new Client({ connectionString: server.url });
  await client.connect();
  await client.query("create database template_migrated");
  await client.end();
  await (await openStore(server.url.replace(/postgres$/, "template_migrated"), { migrate: true })).close();
  project.provide("postgresUrl", server.url);
  return () => server.stop();
}
