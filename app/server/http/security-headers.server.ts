import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";
import type { Config } from "../config.server";

const twoYears = 63_072_000;

/** Where the map pictures come from when the map is on; nothing else outside the own host is ever loaded. */
const mapPictures = "https://service.pdok.nl";

type Settings = Pick<Config, "baseUrl" | "map"> & {
  /** The development server loads styles in the page and keeps a web socket open. */
  development?: boolean;
};

/**
 * Headers for every answer, with a new nonce for each request in `response.locals.cspNonce`. The referrer stays
 * within the own host instead of being left out: without it browsers send `Origin: null` with a form.
 */
export function securityHeaders({ baseUrl, map, development = false }: Settings): RequestHandler[] {
  const secure = baseUrl.startsWith("https:");
  const none = ["'none'"];
  return [
    (_request, response, next) => {
      response.locals.cspNonce = randomBytes(16).toString("base64");
      response.set("Cache-Control", "no-store");
      response.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: none,
          scriptSrc: ["'self'", nonce],
          styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'", nonce],
          imgSrc: map === "pdok" ? ["'self'", mapPictures] : ["'self'"],
          fontSrc: ["'self'"],
          connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
          manifestSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: none,
          frameAncestors: none,
          objectSrc: none,
          ...(secure ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      referrerPolicy: { policy: "same-origin" },
      strictTransportSecurity: secure ? { maxAge: twoYears, includeSubDomains: true } : false,
      xFrameOptions: { action: "deny" },
    }),
  ];
}

const nonce = (_request: IncomingMessage, response: ServerResponse) =>
  `'nonce-${(response as Response).locals.cspNonce}'`;
