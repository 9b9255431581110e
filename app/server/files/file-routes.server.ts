import type { BesideRoute } from "../http/beside-routes.server";
import { downloadHandler } from "./download-handler.server";
import { largestUpload, uploadHandler } from "./upload-handler.server";

/** Files stream past Remix, which would keep a whole form in memory. */
export const fileRoutes: readonly BesideRoute[] = [
  { method: "POST", path: "/bestanden/concept/:id", largestUpload, handler: uploadHandler("draft") },
  { method: "POST", path: "/bestanden/dossier/:id", largestUpload, handler: uploadHandler("dossier") },
  { method: "POST", path: "/bestanden/advies/:id", largestUpload, handler: uploadHandler("advice") },
  { method: "GET", path: "/bestanden/:id", handler: downloadHandler },
];
