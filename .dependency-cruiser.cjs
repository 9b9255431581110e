// Who may know whom; docs/architecture.md tells why. `tests/architecture.test.ts` holds what imports do not show.

const tests = "\\.test\\.tsx?$";

/** Packages as the resolver names them. */
const packages = (...names) => `^node_modules/(${names.join("|")})/`;

const remix = packages("@remix-run/[^/]+", "react-router[^/]*");
const database = packages("drizzle-orm", "better-sqlite3");

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    forbid(
      "no-cycles",
      "Files that need each other cannot be understood one by one.",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
    forbid(
      "resolvable",
      "Every import must exist.",
      {},
      { couldNotResolve: true, pathNot: ["^virtual:", "build/app/start\\.js$"] },
    ),
    forbid(
      "domain-is-pure",
      "The domain is values in, values out: it knows only itself and zod.",
      { path: "^app/domain/", pathNot: tests },
      { pathNot: ["^app/domain/", packages("zod")] },
    ),
    forbid(
      "copy-knows-domain-only",
      "Sentences are made from codes of the domain.",
      { path: "^app/copy/", pathNot: tests },
      { pathNot: ["^app/(copy|domain)/"] },
    ),
    forbid(
      "screens-know-no-server",
      "What runs in the browser gets view models; it cannot reach rows, files or settings.",
      { path: "^app/(components|forms)/", pathNot: tests },
      { path: ["^app/(server|routes)/", "^db/", database], dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "schema-knows-domain-only",
      "Tables take their closed lists from the domain.",
      { path: "^db/schema/" },
      { pathNot: ["^db/schema/", "^app/domain/", "^zlib$", packages("drizzle-orm")] },
    ),
    forbid(
      "database-knows-no-application",
      "Opening and migrating must work without the rest; only the seed acts through use cases.",
      { path: "^db/", pathNot: ["^db/seed/", tests] },
      { path: "^app/", pathNot: ["^app/domain/", "^app/server/project-folder\\.server\\.ts$"] },
    ),
    forbid(
      "server-knows-no-pages",
      "Pages are given values by the server; it may share their types.",
      { path: "^(app/server|db)/", pathNot: tests },
      { path: "^app/(routes|components|forms)/", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "routes-are-http-only",
      "A route parses, calls one use case or query, and responds.",
      { path: "^app/routes/" },
      {
        path: ["^app/server/", "^db/", database],
        pathNot: ["^app/server/(http|use-cases|queries)/"],
        dependencyTypesNot: ["type-only"],
      },
    ),
    forbid(
      "use-cases-know-no-edges",
      "A use case never sees HTTP, React, the query builder or tables: it goes through server/data.",
      { path: "^app/server/use-cases/", pathNot: tests },
      { path: ["^app/server/(http|queries|pdf)/", "^db/", database, remix, packages("react", "react-dom", "express")] },
    ),
    forbid(
      "queries-do-not-act",
      "A page is read without changing anything.",
      { path: "^app/server/queries/", pathNot: tests },
      { path: ["^app/server/(use-cases|http)/", "^app/server/history\\.server\\.ts$"] },
    ),
    forbid(
      "http-knows-no-tables",
      "The edge asks use cases, queries and server/data.",
      { path: "^app/server/http/", pathNot: tests },
      { path: ["^db/"] },
    ),
    forbid(
      "remix-at-the-edges",
      "Remix 2 gets no more releases; the move away from it must touch few files.",
      {
        path: "^(app|db)/",
        pathNot: [
          "^app/(routes|components|forms|server/http)/",
          "^app/(root|entry\\.|routes\\.ts|server/start\\.)",
          tests,
        ],
      },
      { path: remix, dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "one-place-for-pdf",
      "Only the renderer knows the PDF library.",
      { path: "^(app|db|scripts)/", pathNot: ["^app/server/pdf/", tests] },
      { path: packages("pdf-lib", "@cantoo/[^/]+") },
    ),
    forbid(
      "yaml-on-the-server",
      "The format of a rule document's file is no concern of the domain or the pages.",
      { path: "^app/", pathNot: ["^app/server/", tests] },
      { path: packages("yaml") },
    ),
    forbid(
      "no-development-packages",
      "Production is installed without them.",
      { path: "^(app|db)/", pathNot: [tests, "^app/routes\\.ts$"] },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: packages("@types/[^/]+") },
    ),
    forbid(
      "declared-packages-only",
      "A package that happens to lie there may be gone tomorrow.",
      {},
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    ),
    forbid(
      "production-knows-no-tests",
      "Tests are not shipped.",
      { path: "^(app|db|scripts)/", pathNot: tests },
      { path: "^tests/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|\\.cache|\\.data)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json"],
    },
    skipAnalysisNotInRules: true,
  },
};
