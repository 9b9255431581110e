import type { Role } from "~/domain/access/roles";
import type { Canary, DocumentMatter, DraftMatter, FileMatter, Matter, RequestMatter, Side, Visitor } from "./matter";

/**
 * Who may open which door, written from the agreement about roles and not from the program. A route without a line
 * here fails the test, and so does a line without a route.
 */
export type Expectation = {
  /** Whose door it is; `all` is everybody, signed in or not; `members` everybody who is signed in. */
  read?: readonly Role[] | "all" | "members";
  write?: readonly Role[] | "all" | "members";
  /** What stands in its address, and so what the visitor must be allowed to know of. */
  over?:
    | "dossier"
    | "announcement"
    | "request_in_dossier"
    | "request"
    | "draft"
    | "file"
    | "document"
    | "account"
    | "membership"
    | "mail"
    | "outage"
    | "link"
    | "person"
    | "own_role"
    | "joint_request"
    | "report"
    | "nothing";
  /** A form that reaches the act itself. */
  form?: Record<string, string>;
  /** Files instead of a form. */
  upload?: true;
  /** Visible dossiers that have no such page, because it belongs to another track or kind. */
  absentFor?: (about: { status: string; kind: string }) => boolean;
  /** Shows what is near: of an evenement of others the name, and only where everybody may know it. */
  showsNear?: true;
  /** Sent on to another page whatever the address says, so that it tells nothing. */
  sentOn?: readonly Role[];
};

const organisers = ["organiser"] as const;
const handlers = ["licensing_officer", "municipal_coordinator"] as const;
const deciders = [...handlers, "burgemeester"] as const;
const gemeente = [...deciders, "inspector"] as const;
const answering = ["adviser", "regional_coordinator"] as const;
const workers = [...gemeente, ...answering] as const;
const administrators = ["administrator"] as const;

const account = { over: "account" } as const;
const draft = { over: "draft" } as const;

/** A page on which these roles do one thing with a dossier. */
function act(who: readonly Role[], form: Record<string, string> = {}): Expectation {
  return { over: "dossier", read: who, write: who, form: { revision: "0", reason: "Een goede reden.", ...form } };
}

const actOnRequest = (who: readonly Role[], form: Record<string, string> = {}): Expectation => ({
  ...act(who, form),
  over: "request_in_dossier",
});

/** A page on which a service works on a request to itself. */
function answer(over: "request" | "joint_request"): Expectation {
  const who: readonly Role[] = over === "request" ? ["adviser"] : ["regional_coordinator"];
  return { over, read: who, write: who, absentFor: ({ status }) => status === "asked" };
}

export const expectations: Readonly<Record<string, Expectation>> = {
  assets: {},
  "GET /health": { read: "all" },
  "GET /huisstijl/:name": { read: "all", over: "nothing" },
  root: { read: "all" },
  "routes/_index": { read: "all" },
  "routes/$": { read: "all", over: "nothing" },
  "routes/loop-mee": { read: "all" },
  "routes/demo.mail": { read: "all" },
  "routes/demo.rol": { read: "all", write: "all", over: "person", form: { lidmaatschap: ":id" } },
  "routes/rol": { read: "all", write: "members", over: "own_role", form: { lidmaatschap: ":id" } },
  "routes/aanmelden": { read: "all", write: "all", form: { email: "x@voorbeeld.example", wachtwoord: "" } },
  "routes/afmelden": { read: "all", write: "all" },
  "routes/registreren": { read: "all", write: "all" },
  "routes/mail-verstuurd": { read: "all" },
  "routes/wachtwoord-vergeten": { read: "all", write: "all" },
  "routes/wachtwoord.$token": { read: "all", write: "all", over: "link" },
  "routes/meeschrijven.$token": { read: "all", write: organisers, over: "link" },
  "routes/verder.$token": { read: "all", write: "all", over: "link", form: { doe: "verder" } },
  "routes/uitnodiging.$token": { read: "all", write: "all", over: "link" },

  "routes/aanvragen._index": { read: organisers },
  "routes/aanvragen.nieuw": { read: organisers, write: organisers },
  "routes/aanvragen.$draftId._index": { ...draft, read: organisers },
  "routes/aanvragen.$draftId.bijlagen": { ...draft, read: organisers, write: organisers, form: { weg: ":file" } },
  "routes/aanvragen.$draftId.controleren": {
    ...draft,
    read: organisers,
    write: organisers,
    form: { onderdeel: ":sectionId" },
  },
  "routes/aanvragen.$draftId.ingediend": { ...draft, read: organisers },
  "routes/aanvragen.$draftId.kopie": { ...draft, read: organisers },
  "routes/aanvragen.$draftId.meeschrijvers": {
    ...draft,
    read: organisers,
    write: organisers,
    form: { email: "iemand@voorbeeld.example" },
  },
  "routes/aanvragen.$draftId.mail-link": { ...draft, read: "all", write: organisers },
  "routes/aanvragen.$draftId.verwijderen": { ...draft, read: organisers, write: organisers },
  "routes/aanvragen.$draftId.vragen.$sectionId": { ...draft, read: organisers, write: organisers },
  "routes/aanvragen.$draftId.vragen.$sectionId_.bijwerken": { ...draft, write: organisers },

  "POST /bestanden/concept/:id": { ...draft, write: organisers, upload: true },
  "POST /bestanden/dossier/:id": { over: "dossier", write: handlers, upload: true },
  "POST /bestanden/advies/:id": {
    over: "request",
    write: ["adviser"],
    upload: true,
    absentFor: ({ status }) => status === "given",
  },
  "GET /bestanden/:id": { over: "file", read: [...organisers, ...workers] },

  "GET /documenten/:id": { over: "document", read: [...organisers, ...workers] },
  "GET /documenten/:id/bijlagen": { over: "document", read: [...organisers, ...workers] },

  "routes/handreiking": { read: "all" },
  "routes/wat-heb-ik-nodig._index": { read: "all", write: "all" },
  "routes/vooraankondigen": { read: organisers, write: organisers, form: { actie: "kondig-aan" } },
  "routes/vooraankondigingen.$reference._index": {
    over: "announcement",
    showsNear: true,
    read: [...organisers, ...deciders],
    write: organisers,
  },
  "routes/vooraankondigingen.$reference.intrekken": {
    over: "announcement",
    read: [...organisers, ...deciders],
    write: organisers,
  },
  "routes/wat-heb-ik-nodig.meenemen": { read: organisers, write: organisers },
  "routes/werk": { read: workers },
  "routes/jaarverslag._index": { read: workers },
  "routes/jaarverslag.$year._index": {
    over: "report",
    read: workers,
    sentOn: [...organisers, ...workers, ...administrators],
  },
  "routes/jaarverslag.$year.$scope._index": { over: "report", read: workers },
  "routes/jaarverslag.$year.$scope.cijfers[.]csv": { over: "report", read: workers },
  "routes/jaarverslag.$year.$scope.pdf": { over: "report", read: "all", write: workers },
  "routes/jaarverslag.$year.$scope.tekst.$section": {
    over: "report",
    read: ["regional_coordinator"],
    write: ["regional_coordinator"],
    form: { revision: "0", text: "Een goed jaar." },
  },
  "routes/jaarverslag.$year.$scope.vaststellen": {
    over: "report",
    read: ["regional_coordinator"],
    write: ["regional_coordinator"],
    form: { revision: "0" },
    absentFor: () => true,
  },
  "routes/privacy": { read: "all" },
  "routes/tips": { read: "all" },
  "routes/toegankelijkheid": { read: "all" },

  "routes/mijn-dossiers.$reference._index": {
    ...act(organisers, { line: "organiser", text: "Een vraag." }),
    write: [...organisers, ...handlers],
  },
  "routes/mijn-dossiers.$reference.aanvullen": { ...act(organisers), read: "all" },
  "routes/mijn-dossiers.$reference.document": {
    over: "dossier",
    read: "all",
    write: [...organisers, ...deciders],
    form: { soort: "application_copy" },
  },
  "routes/mijn-dossiers.$reference.wijzigen": { ...act(organisers), read: "all" },
  "routes/mijn-dossiers.$reference.afgelasten": { ...act(organisers), write: [...organisers, ...handlers] },
  "routes/mijn-dossiers.$reference.intrekken": act(organisers),

  "routes/adviezen._index": { read: ["adviser"] },
  "routes/adviezen.$requestId._index": { ...answer("request"), form: { act: "ask", text: "Een vraag." } },
  "routes/adviezen.$requestId.schrijven": answer("request"),
  "routes/adviezen.$requestId.controleren": answer("request"),
  "routes/integraal._index": { read: ["regional_coordinator"] },
  "routes/integraal.$requestId._index": {
    ...answer("joint_request"),
    form: { plannedOn: "2026-05-20", startsAt: "10:00", place: "Kantoor" },
  },
  "routes/integraal.$requestId.schrijven": answer("joint_request"),
  "routes/integraal.$requestId.controleren": answer("joint_request"),

  "routes/dossiers.$reference._index": { over: "dossier", read: workers, sentOn: organisers },
  "routes/dossiers.$reference.aanvraag._index": { over: "dossier", read: [...organisers, ...workers] },
  "routes/dossiers.$reference.advies._index": { over: "dossier", read: workers },
  "routes/dossiers.$reference.advies.toevoegen": act(handlers, { serviceId: "", question: "" }),
  "routes/dossiers.$reference.advies.versturen": act(handlers),
  "routes/dossiers.$reference.advies.$requestId.vraag": actOnRequest(handlers, { question: "Een vraag." }),
  "routes/dossiers.$reference.berichten": {
    ...act([...deciders, ...answering], { line: "organiser", text: "Een bericht." }),
    write: [...organisers, ...handlers],
  },
  "routes/dossiers.$reference.besluit": {
    ...act(deciders, { act: "decide", kind: "refused", considerations: "Daarom." }),
  },
  "routes/dossiers.$reference.evaluatie": {
    ...act([...organisers, ...handlers, ...answering], { evaluationRevision: "0" }),
    read: workers,
    absentFor: () => true,
  },
  "routes/mijn-dossiers.$reference.evaluatie": {
    ...act(organisers, { evaluationRevision: "0" }),
    write: [...organisers, ...handlers, ...answering],
    absentFor: () => true,
  },
  "routes/evaluaties": { read: [...organisers, ...handlers, ...answering] },
  "routes/dossiers.$reference.geschiedenis": { over: "dossier", read: workers },
  "routes/dossiers.$reference.risicoscan": { ...act(handlers, { confirmedClass: "" }), read: workers },
  "routes/dossiers.$reference.aanvraag.$questionId": {
    ...act(handlers, { reden: "Zo is het." }),
    absentFor: () => true,
  },
  "routes/dossiers.$reference.aanvullen": act(handlers, {
    termEndsOn: "2026-05-20",
    items: "Een tekening",
    explanation: "Graag.",
  }),
  "routes/dossiers.$reference.termijn": { over: "dossier", read: workers },
  "routes/dossiers.$reference.verdagen": act(handlers, { amount: "2" }),
  "routes/dossiers.$reference.opschorten": act(handlers, {
    ground: "consent",
    since: "2026-01-10",
    termEndsOn: "2026-05-20",
    explanation: "In overleg.",
  }),
  "routes/dossiers.$reference.hervatten": act(handlers),
  "routes/dossiers.$reference.ingebrekestelling": act(handlers, { receivedOn: "2026-01-10" }),
  "routes/dossiers.$reference.advies.$requestId.intrekken": actOnRequest(handlers),
  "routes/dossiers.$reference.advies.$requestId.weglaten": actOnRequest(handlers),
  "routes/dossiers.$reference.advies.$requestId.zonder-reactie": actOnRequest(handlers),
  "routes/dossiers.$reference.afgelasten": { ...act(handlers), write: [...organisers, ...handlers] },
  "routes/dossiers.$reference.behandelaar": {
    ...act(["municipal_coordinator"], { handlerId: "" }),
    write: handlers,
  },
  "routes/dossiers.$reference.documenten": {
    over: "dossier",
    read: workers,
    write: workers,
    form: { soort: "advice_bundle" },
  },
  "routes/dossiers.$reference.doorgang": act(deciders, { kind: "no_objection", conditions: "", considerations: "" }),
  "routes/dossiers.$reference.loslaten": act(handlers),
  "routes/dossiers.$reference.melding.akkoord": act(deciders),
  "routes/dossiers.$reference.melding.omzetten": act(handlers),
  "routes/dossiers.$reference.melding.verbieden": act(deciders),
  "routes/dossiers.$reference.niet-behandelen": act(deciders),
  "routes/dossiers.$reference.oppakken": act(handlers),
  "routes/dossiers.$reference.sluiten": act(handlers),
  "routes/dossiers.$reference.volledig": act(handlers),
  "routes/dossiers.$reference.wijziging._index": { over: "dossier", read: workers },
  "routes/dossiers.$reference.wijziging.$questionId": {
    ...act(handlers, { from: "a", to: "b" }),
    absentFor: () => true,
  },
  "routes/dossiers.$reference.waarschuwing": {
    over: "dossier",
    read: workers,
    write: ["burgemeester"],
    form: { versionNumber: "1" },
  },

  "routes/beheer.accounts._index": { read: administrators },
  "routes/beheer.accounts.uitnodigen": {
    read: administrators,
    write: administrators,
    form: { naam: "Iemand", email: "iemand@voorbeeld.example", organisatie: "geen", rol: "adviser" },
  },
  "routes/beheer.accounts.$userId._index": { ...account, read: administrators },
  "routes/beheer.accounts.$userId.heropenen": { ...account, read: "all", write: administrators },
  "routes/beheer.accounts.$userId.sluiten": { ...account, read: administrators, write: administrators },
  "routes/beheer.accounts.$userId.uitnodiging": { ...account, read: "all", write: administrators },
  "routes/beheer.rollen.$membershipId": { over: "membership", read: administrators, write: administrators },
  "routes/beheer.post._index": { read: administrators },
  "routes/beheer.storingen._index": { read: administrators },
  "routes/beheer.storingen.vastleggen": {
    read: administrators,
    write: administrators,
    form: { startDate: "2026-04-01", startTime: "09.00", endDate: "", endTime: "", explanation: "Stroomstoring." },
  },
  "routes/beheer.storingen.$outageId": {
    over: "outage",
    read: administrators,
    write: administrators,
    form: { endDate: "2026-04-02", endTime: "09.00" },
  },
  "routes/beheer.post.$mailId": { over: "mail", read: "all", write: administrators },
};

/** Who reads a document of a dossier that they may see. */
const readersOf: Readonly<Record<string, readonly Role[]>> = {
  advice_bundle: workers,
  permit: [...organisers, ...workers],
  melding_letter: [...organisers, ...gemeente],
  application_copy: [...organisers, ...deciders],
};

export const readsDocument = (visitor: Visitor, { kind, dossier }: DocumentMatter): boolean =>
  visitor.role !== null && readersOf[kind]?.includes(visitor.role) === true && seesDossier(visitor, dossier);

/** A permit that was given and stands: what an inspector goes out with. */
const isPermit = ({ outcome }: Matter) => ["granted", "maintained", "amended"].includes(outcome ?? "");

/** Whether this person may know that the dossier exists. */
export function seesDossier({ role, side, level, person }: Visitor, dossier: Matter): boolean {
  const isSubmitted = dossier.status !== "announced";
  switch (role) {
    case null:
    case "administrator":
      return false;
    case "organiser":
      return dossier.organiser === side;
    case "licensing_officer":
    case "municipal_coordinator":
    case "burgemeester":
      return dossier.side === side;
    case "inspector":
      return dossier.side === side && isPermit(dossier);
    case "regional_coordinator":
      return isSubmitted;
    case "adviser":
      if (level === "regio") return isSubmitted;
      if (level === "gemeente") return isSubmitted && dossier.side === side;
      return dossier.asked.includes(person?.organisation.id ?? "");
  }
}

export const seesDraft = ({ role, side }: Visitor, { organiser }: DraftMatter) =>
  role === "organiser" && organiser === side;

/** Who answers it; only the gemeente knows of a concept. */
export const answersRequest = ({ person, role }: Visitor, request: RequestMatter) =>
  request.status !== "concept" &&
  role === (request.kind === "joint" ? "regional_coordinator" : "adviser") &&
  person?.organisation.id === request.organisationId;

/** Figures of the whole region are for everybody who works in it, those of one gemeente not for another. */
export const readsReport = ({ role, side, level }: Visitor, of: Side | null) =>
  workers.some((known) => known === role) && (of === null || side === of || (side === null && level !== "extern"));

export function seesFile(visitor: Visitor, file: FileMatter, dossiers: readonly Matter[]): boolean {
  const isOrganisers = file.kind === "draft" || file.kind === "application";
  if (visitor.role === "organiser") return isOrganisers && file.organiser === visitor.side;
  if (file.kind === "draft") return false;
  const seen = dossiers.some(
    ({ id, ...rest }) => file.dossierIds.includes(id) && seesDossier(visitor, { id, ...rest }),
  );
  if (file.kind === "advice") return seen && visitor.person?.organisation.id === file.organisationId;
  return seen;
}

/** Whether this person may read the text that carries the canary. */
export function mayRead(visitor: Visitor, canary: Canary, dossiers: readonly Matter[]): boolean {
  const { role, side, person } = visitor;
  const isGemeente = gemeente.some((known) => known === role) && role !== "inspector";
  const about = dossiers.filter(({ id }) => id === canary.dossierId);
  const along = canary.dossierId === null ? [] : dossiersAlong(about, dossiers);
  const sees = along.some((dossier) => seesDossier(visitor, dossier));
  const isOwn = person?.organisation.id === canary.organisationId;
  switch (canary.kind) {
    case "name":
      return sees;
    case "contact":
      return sees && (role !== "adviser" || along.some(({ asked }) => asked.includes(person?.organisation.id ?? "")));
    case "draft":
      return role === "organiser" && side === canary.side;
    case "concept":
    case "internal":
      return sees && isGemeente;
    case "to_organiser":
      return sees && (isGemeente || role === "organiser");
    case "to_service":
      return sees && (isGemeente || isOwn);
    case "advice_draft":
      return isOwn;
  }
}

/** The dossiers of one application: gemeenten on the route read what the organiser wrote too. */
function dossiersAlong(about: readonly Matter[], dossiers: readonly Matter[]): readonly Matter[] {
  return dossiers.filter(({ applicationId }) => about.some((one) => one.applicationId === applicationId));
}
