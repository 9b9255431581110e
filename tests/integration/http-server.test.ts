import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { App } from "~/server/app.server";
import { systemClock } from "~/server/clock.server";
import { readConfig } from "~/server/config.server";
import { openDatabase } from "~/server/database.server";
import { besideRoutes } from "~/server/http/beside-routes.server";
import { largestForm } from "~/server/http/body-limits.server";
import { createHttpServer } from "~/server/http/create-http-server.server";
import { staticFiles } from "~/server/http/static-files.server";
import { newUuid } from "~/server/identifiers.server";
import { rawRequest } from "../support/raw-request";
import { recordingLog } from "../support/recording-log";
import { smallBuild } from "../support/small-build";

const own = "https://paraat.example.nl";
const folder = mkdtempSync(join(tmpdir(), "paraat-http-"));
const { log, lines } = recordingLog();
const ran: string[] = [];
let server: Server;
let port: number;
let app: App;

beforeAll(async () => {
  mkdirSync(join(folder, "client/assets"), { recursive: true });
  writeFileSync(join(folder, "client/assets/app-1234.js"), "export {};");
  writeFileSync(join(folder, "client/robots.txt"), "User-agent: *");
  const config = readConfig({
    PARAAT_MODE: "production",
    BASE_URL: own,
    DATA_DIR: folder,
    SESSION_SECRET: "s".repeat(32),
    SMTP_URL: "smtp://127.0.0.1",
  });
  const database = openDatabase({ file: join(folder, "region.sqlite"), log, now: systemClock.now });
  const anchor = { follow: () => undefined, state: () => "anchored" as const };
  app = { config, log, clock: systemClock, newId: newUuid, database, anchor } as unknown as App;
  const upload = {
    method: "POST" as const,
    path: "/bijlagen/:id",
    largestUpload: 2 * largestForm,
    handler: async (_context: unknown, _request: unknown, response: { end(): void }) => {
      ran.push("upload");
      response.end();
    },
  };
  server = createHttpServer({
    app,
    build: async () => smallBuild(ran),
    files: staticFiles(own, join(folder, "client")),
    beside: [...besideRoutes, upload],
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  app.database.close();
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  ran.length = 0;
  lines.length = 0;
});

const get = (path: string, headers = {}) => rawRequest(port, { path, headers });
const form = { "content-type": "application/x-www-form-urlencoded" };
const post = (path: string, headers: Record<string, string> = {}, body = "naam=Jans") =>
  rawRequest(port, { method: "POST", path, headers: { ...form, ...headers }, body });

describe("the origin gate", () => {
  const addresses = ["/melding", "/melding?_data=melding", "/uitvoer", "/bijlagen/1", "/health", "/bestaat-niet"];
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://paraat.example.nl" },
    { origin: `${own}.evil.example` },
    { origin: "https://evil.example", "sec-fetch-site": "same-origin" },
    { origin: "https://evil.example", host: "evil.example" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "none" },
    {},
  ];

  it.each(addresses)(
    "refuses every foreign request to change something at %s before code of ours runs",
    async (path) => {
      for (const headers of foreign) {
        for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
          const answer = await rawRequest(port, { method, path, headers: { ...form, ...headers }, body: "a=b" });
          expect([answer.status, method, headers]).toEqual([403, method, headers]);
        }
      }
      expect(ran).toEqual([]);
    },
  );

  it("lets forms of our own pages through, with an Origin or with Sec-Fetch-Site", async () => {
    expect((await post("/melding", { origin: own })).status).toBe(200);
    expect((await post("/melding", { "sec-fetch-site": "same-origin" })).status).toBe(200);
    expect((await post("/melding?_data=melding", { origin: own })).status).toBe(200);
    expect(ran).toEqual(["melding", "melding", "melding"]);
  });

  it("says in words where the form should have come from", async () => {
    const answer = await post("/melding", { origin: "https://evil.example" });
    expect(answer.body).toContain("andere website");
    expect(answer.body).toContain(own);
  });
});

describe("headers", () => {
  it("forbids all that a page does not need, with a nonce that never comes back", async () => {
    const [one, two] = [await get("/melding"), await get("/melding")];
    const policy = String(one.headers["content-security-policy"]);
    for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"]) {
      expect(policy).toContain(rule);
    }
    expect(policy).not.toMatch(/unsafe|\*|data:|http:/);
    const nonce = /script-src 'self' 'nonce-([^']{24})'/.exec(policy)?.[1];
    expect(nonce).toBeDefined();
    expect(one.body).toContain(`nonce=${nonce}`);
    expect(String(two.headers["content-security-policy"])).not.toContain(nonce);
  });

  it("keeps pages out of caches and frames, and referrers within the own host", async () => {
    const { headers } = await get("/melding");
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "strict-transport-security": "max-age=63072000; includeSubDomains",
    });
    expect(headers).not.toHaveProperty("x-powered-by");
  });

  it("gives them with refusals and failures too", async () => {
    for (const path of ["/kapot", "/assets/weg.js", "/%ff", "/bestaat-niet"]) {
      expect((await get(path)).headers["content-security-policy"]).toContain("default-src 'none'");
    }
  });
});

describe("bodies", () => {
  it("takes a form of a megabyte and nothing larger", async () => {
    const fits = await post("/melding", { origin: own }, `naam=${"x".repeat(largestForm - 5)}`);
    const large = await post("/melding", { origin: own }, `naam=${"x".repeat(largestForm)}`);
    expect([fits.status, large.status]).toEqual([200, 413]);
    expect(large.body).toContain("te groot");
    expect(ran).toEqual(["melding"]);
  });

  it.each(["multipart/form-data; boundary=x", "application/json", "text/plain", ""])(
    "takes no %s where no file is asked for",
    async (type) => {
      expect((await post("/melding", { origin: own, "content-type": type }, "{}")).status).toBe(415);
    },
  );

  it("takes files on the route that asks for them, up to its own limit", async () => {
    const headers = { origin: own, "content-type": "multipart/form-data; boundary=x" };
    expect((await post("/bijlagen/1", headers, "x".repeat(2 * largestForm))).status).toBe(200);
    expect((await post("/bijlagen/1", headers, "x".repeat(2 * largestForm + 1))).status).toBe(413);
    expect((await post("/bijlagen/1", { origin: own })).status).toBe(415);
    expect(ran).toEqual(["upload"]);
  });

  it("wants to know the length beforehand", async () => {
    expect((await post("/melding", { origin: own, "transfer-encoding": "chunked" })).status).toBe(411);
  });
});

describe("files", () => {
  it("lets browsers keep built files for good and the others for an hour", async () => {
    expect((await get("/assets/app-1234.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await get("/robots.txt")).headers["cache-control"]).toBe("public, max-age=3600");
  });

  it.each(["/assets/weg.js", "/assets/", "/assets/../../package.json", "/assets/%2e%2e/%2e%2e/region.sqlite"])(
    "gives nothing but those files: %s",
    async (path) => {
      const answer = await get(path);
      expect([404, 200]).toContain(answer.status);
      expect(answer.body).not.toContain("SQLite format");
      expect(answer.body).not.toContain("dependencies");
    },
  );
});

describe("health", () => {
  it("tells that the database answers, its schema and whether its history is noted, and nothing else", async () => {
    const answer = await get("/health");
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ status: "ok", schema: expect.any(Number), history: "anchored" });
  });
});

describe("addresses", () => {
  it.each(["/%ff", "/%"])("refuses %s in words", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain("adres");
  });

  it("works under its own address whatever Host and X-Forwarded-Host claim", async () => {
    const answer = await get("/melding", { host: "evil.example", "x-forwarded-host": "evil.example" });
    expect(answer.body).toContain(`url=${own}/melding`);
  });

  it("never takes a path for a host", async () => {
    expect((await get("//evil.example/melding")).status).toBe(404);
  });

  it("has no manifest that can be asked for", async () => {
    expect((await get("/__manifest?p=/a/a/a")).status).toBe(404);
  });
});

describe("a fault of ours", () => {
  it.each(["/kapot", "/uitvoer?kapot"])("gives a Dutch page with a reference at %s and no details", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(500);
    expect(answer.body).toContain("Er ging iets mis");
    expect(answer.body).toContain(String(answer.headers["x-request-id"]));
    expect(answer.body).not.toMatch(/geheim|Unexpected|stack/);
  });
});

describe("the log", () => {
  it("has a line for each request with the pattern of the route and nothing of the visitor", async () => {
    await get("/dossiers/123456782?zoek=Jansen", { "x-forwarded-for": "203.0.113.7" });
    const line = lines.find((entry) => entry.msg === "request");
    expect(line).toMatchObject({ method: "GET", route: "/dossiers/:id", status: 200, requestId: expect.any(String) });
    expect(line?.ms).toBeGreaterThanOrEqual(0);
    expect(JSON.stringify(lines)).not.toMatch(/Jansen|123456782|203\.0\.113|127\.0\.0\.1/);
  });
});
