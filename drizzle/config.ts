import { defineConfig } from "drizzle-kit";

// `npm run db:generate` writes one migration folder per engine; both are committed together.
const postgres = process.env.DIALECT === "postgres";

export default defineConfig({
  dialect: postgres ? "postgresql" : "sqlite",
  schema: postgres ? "./drizzle/schema.postgres.ts" : "./drizzle/schema.sqlite.ts",
  out: postgres ? "./drizzle/postgres" : "./drizzle/sqlite",
  strict: true,
});
