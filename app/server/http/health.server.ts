import type { AppLoadContext } from "@remix-run/node";
import { sql } from "drizzle-orm";
import type { Request, Response } from "express";

/**
 * For whoever watches the installation: does the database answer, which schema does it have, and is its history noted
 * outside it. Nothing more.
 */
export async function health({ app }: AppLoadContext, _request: Request, response: Response): Promise<void> {
  try {
    const row = app.database.reader.get<{ schema: number }>(sql`select count(*) as schema from __drizzle_migrations`);
    response.json({ status: "ok", schema: row.schema, history: app.anchor.state() });
  } catch (error) {
    app.log.error({ err: error }, "the database does not answer");
    response.status(503).json({ status: "unavailable" });
  }
}
