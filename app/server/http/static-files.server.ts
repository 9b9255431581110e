import { join } from "node:path";
import express, { type RequestHandler, type Response } from "express";
import { projectFolder } from "../project-folder.server";
import { sendFailurePage } from "./failure-page.server";

/** The built scripts and styles, whose names change with their contents, and the few files of `public/`. */
export function staticFiles(baseUrl: string, folder = join(projectFolder, "build/client")): RequestHandler {
  const router = express.Router();
  router.use("/assets", files(join(folder, "assets"), "public, max-age=31536000, immutable"), (_request, response) => {
    sendFailurePage(response, "not_found", baseUrl);
  });
  router.use(files(folder, "public, max-age=3600"));
  return router;
}

/** `setHeaders`, because a Cache-Control that stands already, as that of pages does, is otherwise kept. */
const files = (folder: string, cacheControl: string) =>
  express.static(folder, {
    index: false,
    redirect: false,
    dotfiles: "ignore",
    cacheControl: false,
    setHeaders: (response: Response) => response.set("Cache-Control", cacheControl),
  });
