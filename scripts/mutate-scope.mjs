// Shows that the access tests would notice: takes one condition of access out of a copy of the sources, runs the tests
// that should fail for it, and prints which did. Takes minutes per condition, so it is no part of `npm test`.
//   node scripts/mutate-scope.mjs [part of a name ...]
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./source-hash.mjs";

const scope = "app/domain/access/dossier-scope.ts";
const visible = "app/server/data/dossier-scope.server.ts";
const files = "app/server/data/file-versions.server.ts";
const coAuthors = "app/server/data/co-authors.server.ts";
const targets = "app/server/files/upload-target.server.ts";

/** What is taken out where, and the entry points at which somebody notices. */
const conditions = [
  [
    "a gemeente sees its own dossiers",
    visible,
    "and(eq(dossier.gemeenteCode, scope.gemeenteCode), partOf(scope.part))",
    "partOf(scope.part) ?? sql`1 = 1`",
    "scope",
    "",
  ],
  [
    "an organiser sees the own dossiers",
    visible,
    "return eq(dossier.organisationId, scope.organisationId);",
    "return sql`1 = 1`;",
    "scope",
    "",
  ],
  ["an administrator sees no dossier", visible, "return sql`0 = 1`;", "return sql`1 = 1`;", "scope", ""],
  [
    "what was only announced is for organiser and gemeente",
    visible,
    "return isNotNull(dossier.applicationId);",
    "return sql`1 = 1`;",
    "scope",
    "",
  ],
  [
    "a municipal service sees what was submitted",
    visible,
    "isNotNull(dossier.applicationId) : inArray",
    "sql`1 = 1` : inArray",
    "scope",
    "",
  ],
  ["an inspector sees permits", visible, "inArray(dossier.outcome, [...permitting])", "sql`1 = 1`", "scope", ""],
  [
    "an external service sees where it is asked",
    visible,
    "eq(adviceRequest.organisationId, scope.organisationId),",
    "",
    "scope",
    "",
  ],
  ["a concept does not ask an external service", visible, 'ne(adviceRequest.status, "concept"),', "", "scope", ""],
  [
    "the request that asks belongs to the dossier",
    visible,
    "eq(adviceRequest.dossierId, dossier.id),",
    "",
    "scope",
    "",
  ],
  [
    "an inspector is not a licensing officer",
    scope,
    'ofGemeente(organisation.gemeenteCode, "permitted")',
    'ofGemeente(organisation.gemeenteCode, "all")',
    "scope",
    "",
  ],
  [
    "a municipal adviser is of one gemeente",
    scope,
    'if (organisation.serviceLevel === "gemeente") return ofGemeente(organisation.gemeenteCode, "submitted");',
    'if (organisation.serviceLevel === "gemeente") return { kind: "region" };',
    "scope",
    "",
  ],
  [
    "an external adviser is not regional",
    scope,
    'return { kind: "asked", organisationId: organisation.id };',
    'return { kind: "region" };',
    "scope",
    "",
  ],
  [
    "a dossier is looked up in what the actor sees (by id)",
    "app/server/data/dossiers.server.ts",
    ".where(and(eq(dossier.id, id), visibleDossiers(read, actor)))",
    ".where(eq(dossier.id, id))",
    "writing",
    "bestanden/dossier",
  ],
  [
    "a dossier is looked up in what the actor sees (by reference)",
    "app/server/data/dossiers.server.ts",
    ".where(and(eq(dossier.reference, reference), visibleDossiers(read, actor)))",
    ".where(eq(dossier.reference, reference))",
    "reading",
    "mijn-dossiers.$reference.evaluatie",
  ],
  [
    "the pages of a dossier are looked up in what the actor sees",
    "app/server/data/dossier-surroundings.server.ts",
    "and(eq(dossier.reference, reference), visibleDossiers(read, actor))",
    "eq(dossier.reference, reference)",
    "reading",
    "dossiers.$reference._index",
  ],
  [
    "an application is copied by its own organisation",
    "app/server/data/copied-applications.server.ts",
    "and(eq(application.id, applicationId), eq(application.organisationId, ctx.actor.organisation.id))",
    "eq(application.id, applicationId)",
    "scope",
    "",
  ],
  [
    "a draft is sent in and thrown away by its organisation",
    "app/server/data/submissions.server.ts",
    "eq(draft.organisationId, ctx.actor.organisation.id), ",
    "",
    "writing",
    "aanvragen.$draftId.verwijderen",
  ],
  [
    "a draft is its organisation's",
    coAuthors,
    "const own = eq(draft.organisationId, actor.organisation.id);",
    "const own = sql`1 = 1`;",
    "writing",
    "bestanden/concept",
  ],
  ["somebody writes along with one draft", coAuthors, "eq(draftCoAuthor.draftId, draft.id), eq(", "eq(", "scope", ""],
  [
    "who writes along has accepted",
    coAuthors,
    "draft.id), eq(draftCoAuthor.userId, userId), ",
    "draft.id), ",
    "scope",
    "",
  ],
  [
    "who writes along does so until it is ended",
    coAuthors,
    "eq(draftCoAuthor.userId, userId), isNull(draftCoAuthor.endedAt)",
    "eq(draftCoAuthor.userId, userId)",
    "scope",
    "",
  ],
  [
    "the list of drafts is the organisation's",
    "app/server/data/drafts.server.ts",
    "and(eq(draft.organisationId, organisationId), isNull(draft.deletedAt), isNull(draft.submittedAt))",
    "and(isNull(draft.deletedAt), isNull(draft.submittedAt))",
    "reading",
    "routes/aanvragen._index",
  ],
  [
    "the list of applications is the organisation's",
    "app/server/data/own-applications.server.ts",
    "eq(application.organisationId, organisationId);",
    "eq(application.organisationId, application.organisationId);",
    "reading",
    "routes/aanvragen._index",
  ],
  [
    "the lists of requests are the own organisation's",
    "app/server/data/request-lists.server.ts",
    "eq(adviceRequest.organisationId, actor.organisation.id),",
    "",
    "scope",
    "",
  ],
  [
    "a concept is in no list of requests",
    "app/server/data/request-lists.server.ts",
    'ne(adviceRequest.status, "concept")',
    "undefined",
    "scope",
    "",
  ],
  [
    "an adviser answers what the own service is asked",
    "app/server/act-on-request.server.ts",
    "request.organisationId === actor.organisation.id && ",
    "",
    "writing",
    "adviezen.",
  ],
  [
    "an adviser cannot answer a concept",
    "app/server/act-on-request.server.ts",
    ' && request.status !== "concept"',
    "",
    "writing",
    "adviezen.",
  ],
  [
    "an adviser adds files to the own request",
    targets,
    "eq(adviceRequest.organisationId, organisationId),",
    "",
    "writing",
    "bestanden/advies",
  ],
  [
    "an adviser adds no files to a concept",
    targets,
    'ne(adviceRequest.status, "concept"),',
    "",
    "writing",
    "bestanden/advies",
  ],
  [
    "a file of a dossier is added by who handles it",
    targets,
    'if (!can(ctx.actor, "dossier.handle")) return refuse("forbidden");',
    "",
    "writing",
    "bestanden/dossier",
  ],
  [
    "an organiser reads the own files",
    files,
    "return and(or(own, ofSharedDraft(read, actor)), isNull(fileVersion.dossierId));",
    "return isNull(fileVersion.dossierId);",
    "reading",
    "GET /bestanden",
  ],
  [
    "a submitted file is read where the dossier is seen",
    files,
    "eq(dossier.applicationId, fileVersion.applicationId), seen",
    "eq(dossier.applicationId, fileVersion.applicationId)",
    "reading",
    "GET /bestanden",
  ],
  [
    "an officer's file is read where the dossier is seen",
    files,
    "eq(dossier.id, fileVersion.dossierId), seen",
    "eq(dossier.id, fileVersion.dossierId)",
    "reading",
    "GET /bestanden",
  ],
  [
    "a service's file is its own until the advice is given",
    files,
    "or(isNull(fileVersion.adviceRequestId), own, given)",
    "sql`1 = 1`",
    "reading",
    "GET /bestanden",
  ],
  [
    "a document is read where the dossier is seen",
    "app/server/queries/document-download.server.ts",
    "findDossier(ctx.read, ctx.actor, document.dossierId)",
    "Promise.resolve(document)",
    "reading",
    "GET /documenten/:id",
  ],
  [
    "a document is read by its readers",
    "app/server/queries/document-download.server.ts",
    " || !mayReadDocument(ctx.actor.role, document.kind)",
    "",
    "reading",
    "GET /documenten/:id",
  ],
  [
    "a message goes where its writer may write",
    "app/server/use-cases/send-message.server.ts",
    'if (!mayWriteMessage(ctx.actor, { audience, organisationId })) return refuse("forbidden");',
    "",
    "writing",
    "berichten",
  ],
  [
    "a role may only do its own acts",
    "app/server/act-on-dossier.server.ts",
    'if (!can(ctx.actor, action)) return refuse("forbidden");',
    "",
    "writing",
    "volledig",
  ],
  [
    "a role opens only its own pages",
    "app/server/queries/dossier/open-dossier-page.server.ts",
    'if (!can(ctx.actor, action)) return refuse("forbidden");',
    "",
    "reading",
    "volledig",
  ],
  [
    "a concept is shown to the gemeente",
    "app/server/queries/dossier/advice-page.server.ts",
    'insider || request.status !== "concept"',
    "true",
    "reading",
    "advies._index",
  ],
  [
    "contact data are read where advice was asked",
    "app/server/queries/dossier/application-page.server.ts",
    "({ request }) => request.organisationId === actor.organisation.id && request.status",
    "({ request }) => request.status",
    "reading",
    "aanvraag._index",
  ],
  [
    "an organiser's contact is for the gemeente",
    "app/server/queries/dossier/overview.server.ts",
    "{ ...organiser, email: null, phone: null }",
    "organiser",
    "reading",
    "dossiers.$reference._index",
  ],
];

const wanted = process.argv.slice(2);
const tree = mkdtempSync(join(tmpdir(), "paraat-mutants-"));
process.once("exit", () => rmSync(tree, { recursive: true, force: true }));
for (const part of [
  "app",
  "db",
  "tests",
  "scripts",
  "public",
  "package.json",
  "tsconfig.json",
  "vitest.config.ts",
  "remix.config.js",
]) {
  cpSync(join(root, part), join(tree, part), { recursive: true });
}
symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));

const results = conditions
  .filter(([name]) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .map(([name, file, search, replacement, half, doors]) => {
    const path = join(tree, file);
    const source = readFileSync(path, "utf8");
    if (source.split(search).length !== 2) return report(name, "NOT FOUND: the sources changed, so must this list");
    writeFileSync(
      path,
      source.replace(search, () => replacement),
    );
    const noticed = testsFail(half, doors);
    writeFileSync(path, source);
    return report(name, noticed ? "noticed" : "SURVIVED");
  });
const noticed = results.filter((result) => result === "noticed").length;
process.stdout.write(`${noticed} of ${results.length} conditions are missed when they are gone\n`);
process.exitCode = noticed === results.length ? 0 : 1;

function report(name, result) {
  process.stdout.write(`${result.padEnd(10)} ${name}\n`);
  return result;
}

/** Whether the tests at these doors fail; a fault of the test itself, such as a broken fixture, does not count. */
function testsFail(half, doors) {
  const pattern = doors.replace(/[.$/]/g, "\\$&");
  const given = ["run", `tests/integration/access/${half}.test.ts`, "-t", pattern, "--bail", "1"];
  const { stdout, stderr, status } = spawnSync(join(root, "node_modules/.bin/vitest"), given, {
    cwd: tree,
    encoding: "utf8",
  });
  return status !== 0 && / gives | shows /.test(stdout + stderr);
}
