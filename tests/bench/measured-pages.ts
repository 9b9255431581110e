import BetterSqlite from "better-sqlite3";

/** A page to measure: who looks at it, and its addresses, taken in turn. */
export type MeasuredPage = { name: string; by: string; paths: readonly string[] };

/** The people who look, by the word under which a page names them. */
export type Visitors = Record<string, string>;

const many = 40;

/** Reads from the region which people and addresses there are; the busiest gemeente and service are the hardest. */
export function measuredPages(file: string): { visitors: Visitors; pages: MeasuredPage[] } {
  const sqlite = new BetterSqlite(file, { readonly: true });
  const list = (query: string, ...given: string[]) =>
    sqlite
      .prepare<string[], string>(query)
      .pluck()
      .all(...given);
  const one = (query: string, ...given: string[]) => list(query, ...given)[0] ?? "";
  const gemeente = one("SELECT gemeente_code FROM dossier GROUP BY 1 ORDER BY count(*) DESC");
  const service = one(`SELECT r.organisation_id FROM advice_request r JOIN organisation o ON o.id = r.organisation_id
    WHERE r.kind = 'single' AND o.gemeente_code IS NULL GROUP BY 1 ORDER BY count(*) DESC`);
  const club = one(`SELECT d.organisation_id FROM draft d WHERE d.submitted_at IS NULL AND d.deleted_at IS NULL`);
  const member = (role: string, where = "1 = 1", ...given: string[]) =>
    one(
      `SELECT m.id FROM membership m JOIN organisation o ON o.id = m.organisation_id WHERE m.role = '${role}' AND ${where}`,
      ...given,
    );
  const visitors = {
    officer: member("licensing_officer", "o.gemeente_code = ?", gemeente),
    burgemeester: member("burgemeester", "o.gemeente_code = ?", gemeente),
    adviser: member("adviser", "o.id = ?", service),
    coordinator: member("regional_coordinator"),
    organiser: member("organiser", "o.id = ?", club),
  };
  const spread = `ORDER BY substr(id, -6) LIMIT ${many}`;
  const references = list(
    `SELECT reference FROM dossier WHERE gemeente_code = ? AND kind = 'lead' AND track = 'permit' AND application_id IS NOT NULL ${spread}`,
    gemeente,
  );
  const own = list(
    `SELECT reference FROM dossier WHERE organisation_id = ? AND application_id IS NOT NULL ${spread}`,
    club,
  );
  const mine = list(
    `SELECT id FROM advice_request WHERE organisation_id = ? AND status <> 'concept' AND kind = 'single' ${spread}`,
    service,
  );
  const open = list(
    `SELECT id FROM advice_request WHERE organisation_id = ? AND status IN ('asked', 'in_progress') AND kind = 'single' ${spread}`,
    service,
  );
  const joint = list(`SELECT id FROM advice_request WHERE kind = 'joint' AND status <> 'concept' ${spread}`);
  const drafts = list(
    "SELECT id FROM draft WHERE submitted_at IS NULL AND deleted_at IS NULL AND organisation_id = ?",
    club,
  );
  const years = list("SELECT DISTINCT substr(first_day, 1, 4) FROM dossier ORDER BY 1 DESC LIMIT 2");
  sqlite.close();

  const page = (name: string, by: string, paths: readonly string[]) => ({ name, by, paths });
  const dossier = (name: string, tab: string, by = "officer") =>
    page(
      `dossier: ${name}`,
      by,
      references.map((each) => `/dossiers/${each}${tab}`),
    );
  return {
    visitors,
    pages: [
      page("worklist", "officer", ["/werk"]),
      page("worklist, searched", "officer", ["/werk?q=feest", "/werk?q=markt"]),
      page("worklist", "burgemeester", ["/werk"]),
      page("worklist", "adviser", ["/werk"]),
      page("worklist", "coordinator", ["/werk"]),
      dossier("overview", ""),
      dossier("overview", "", "adviser"),
      dossier("overview", "", "coordinator"),
      dossier("application", "/aanvraag"),
      dossier("change", "/wijziging"),
      dossier("risk scan", "/risicoscan"),
      dossier("advice", "/advies"),
      dossier("documents", "/documenten"),
      dossier("decision", "/besluit", "officer"),
      dossier("messages", "/berichten", "officer"),
      dossier("clock", "/termijn"),
      dossier("history", "/geschiedenis"),
      page("advice list", "adviser", ["/adviezen", "/adviezen?lijst=open"]),
      page("advice list, given", "adviser", ["/adviezen?lijst=gegeven"]),
      page("advice list, told", "adviser", ["/adviezen?lijst=ter-kennisgeving"]),
      page(
        "advice request",
        "adviser",
        mine.map((id) => `/adviezen/${id}`),
      ),
      page(
        "advice, writing",
        "adviser",
        open.map((id) => `/adviezen/${id}/schrijven`),
      ),
      page("joint list", "coordinator", ["/integraal"]),
      page(
        "joint advice",
        "coordinator",
        joint.map((id) => `/integraal/${id}`),
      ),
      page("own applications", "organiser", ["/aanvragen"]),
      page(
        "own dossier",
        "organiser",
        own.map((each) => `/mijn-dossiers/${each}`),
      ),
      page(
        "application: tasks",
        "organiser",
        drafts.map((id) => `/aanvragen/${id}`),
      ),
      page(
        "application: form page",
        "organiser",
        drafts.map((id) => `/aanvragen/${id}/vragen/*`),
      ),
      page(
        "application: check",
        "organiser",
        drafts.map((id) => `/aanvragen/${id}/controleren`),
      ),
      page(
        "year report",
        "coordinator",
        years.map((year) => `/jaarverslag/${year}/regio`),
      ),
      page(
        "year report, gemeente",
        "officer",
        years.map((year) => `/jaarverslag/${year}/${gemeente}`),
      ),
    ],
  };
}
