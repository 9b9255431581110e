import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";
import { sendFailurePage } from "../http/failure-page.server";

/** The values of a theme; its address changes with them, so a browser may keep it. */
export async function theme({ app }: AppLoadContext, request: Request, response: Response): Promise<void> {
  const found = app.themes.get(request.params.name ?? "");
  if (found === undefined) {
    sendFailurePage(response, "not_found", app.config.baseUrl);
    return;
  }
  response.set("Cache-Control", "public, max-age=31536000, immutable").type("css").send(found.css);
}
