import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { postgresStoreOn } from "~/db/postgres.server";
import type { Store } from "~/db/store";

/** PostgreSQL inside the process, for machines where no server can be had. */
export async function pgliteStore(): Promise<Store> {
  const client = new PGlite();
  const db = drizzle({ client });
  await migrate(db, { migrationsFolder: "drizzle/postgres" });
  return postgresStoreOn(db, () => client.close());
}
