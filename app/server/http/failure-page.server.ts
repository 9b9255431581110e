import type { Response } from "express";
import { type FailureCode, failurePages, failureReference, homeLink } from "~/copy/nl/failure-pages";

const statuses = {
  bad_request: 400,
  foreign_origin: 403,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  length_required: 411,
  too_large: 413,
  wrong_type: 415,
  failed: 500,
} as const satisfies Record<FailureCode, number>;

/** Answers with a page that needs nothing of the program but this file, so that it also works when all else fails. */
export function sendFailurePage(response: Response, code: FailureCode, baseUrl: string): void {
  const { title, text } = failurePages[code];
  response
    .status(statuses[code])
    .set("Cache-Control", "no-store")
    .type("html")
    .send(`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Paraat</title>
<style nonce="${response.locals.cspNonce}">
body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 0 auto; padding: 2rem 1rem; color: #14213d; background: #fff }
a { color: #154273 }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${baseUrl}/">${homeLink}</a> (${baseUrl})</p>
<p>${failureReference(response.locals.requestId)}</p>
</main>
</body>
</html>
`);
}
