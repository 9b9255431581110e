import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";
import { documentRoutes } from "../documents/document-routes.server";
import { fileRoutes } from "../files/file-routes.server";
import { theme } from "../themes/theme-route.server";
import { health } from "./health.server";

/**
 * An address that the server answers without Remix: streams in or out, or answers that must not depend on pages.
 * The handler decides itself who may; nothing before it has looked at the visitor.
 */
export type BesideRoute = {
  method: "GET" | "POST";
  /** As in `/dossiers/:id/bijlagen`: words and `:names` only. */
  path: string;
  /** Bytes that one request may bring; with it the route takes multipart/form-data, without it forms of text. */
  largestUpload?: number;
  handler: (context: AppLoadContext, request: Request, response: Response) => Promise<void>;
};

/** All of them. The access and browser tests read this list, so an address outside it does not exist. */
export const besideRoutes: readonly BesideRoute[] = [
  { method: "GET", path: "/health", handler: health },
  { method: "GET", path: "/huisstijl/:name", handler: theme },
  ...fileRoutes,
  ...documentRoutes,
];
