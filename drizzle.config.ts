import { defineConfig } from "drizzle-kit";

/** Used by `npm run db:generate` only: migrations are applied by `db/migrate`, never by drizzle-kit. */
export default defineConfig({
  dialect: "sqlite",
  schema: "./db/schema",
  out: "./db/migrations",
});
