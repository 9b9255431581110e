import { formsOf } from "./html-form";
import { smallPdf } from "./small-pdf";
import type { VisitedPage, Visitor } from "./visitor";

type Filled = Readonly<Record<string, string | readonly string[]>>;

/** A file as an organiser has it: its own content, so that each has a hash of its own. */
const pdfFor = (document: string) => ({
  name: `${document}.pdf`,
  content: new Uint8Array(smallPdf(document)),
});

/**
 * The organiser goes from page to page and answers what is asked, whatever method asks it, until the form leads to the
 * documents. Answers that no page asked for fail, and so does a page that keeps coming back.
 */
export async function fillIn(organiser: Visitor, answers: Filled): Promise<{ draft: string; last: VisitedPage }> {
  const begun = await (await organiser.open("/aanvragen/nieuw")).press("Begin");
  const draft = begun.path;
  const first = begun.links.find(({ href }) => href.startsWith(`${draft}/vragen/`));
  let page = await organiser.open(first?.href ?? "");
  let left = answers;
  for (let turns = 0; page.path.startsWith(`${draft}/vragen/`); turns++) {
    if (turns > 20) throw new Error(`${page.path} keeps coming back`);
    const now = Object.entries(left).filter(([name]) => page.asks(name));
    left = Object.fromEntries(Object.entries(left).filter(([name]) => !page.asks(name)));
    page = await page.press("Opslaan en verder", Object.fromEntries(now));
  }
  if (Object.keys(left).length > 0) throw new Error(`no page asked for ${Object.keys(left)}`);
  return { draft, last: page };
}

/** Adds a file for each document that the page asks for; gives their names. */
export async function attachAll(page: VisitedPage): Promise<string[]> {
  const asked = [...page.words.matchAll(/Kies een bestand: (.+?) Een pdf/g)]
    .map(([, name = ""]) => name)
    .filter((name) => name !== "Andere bestanden");
  let next = page;
  for (const document of asked) next = await next.upload(`Toevoegen: ${document}`, pdfFor(document));
  return asked;
}

/** Looks everything over, signs and sends it in; gives the confirmation and the reference. */
export async function sendIn(organiser: Visitor, draft: string, signing: Filled) {
  const check = await organiser.open(`${draft}/controleren`);
  const confirmation = await check.press("Aanvraag indienen", signing);
  const [reference] = /\bE-\d{4}-\d+\b/.exec(confirmation.words) ?? [];
  if (reference === undefined) throw new Error(`not sent in: ${confirmation.words}`);
  return { confirmation, reference };
}

/** The officer takes the dossier, finds it complete and lays down the class that is proposed; gives the page of that. */
export async function classify(officer: Visitor, reference: string): Promise<{ proposal: VisitedPage }> {
  const overview = await officer.open(`/dossiers/${reference}`);
  const taken = await overview.press("Neem in behandeling");
  const complete = await taken.press("Verklaar volledig");
  const proposal = await complete.follow("Naar het voorstel");
  await proposal.press("Stel de klasse vast");
  return { proposal };
}

/** The officer sends the requests that stand ready; gives the page that told to whom and until when. */
export async function sendRequests(officer: Visitor, reference: string): Promise<VisitedPage> {
  const sending = await officer.open(`/dossiers/${reference}/advies/versturen`);
  await sending.press("Verstuur");
  return sending;
}

/** An adviser opens the request about this evenement from the own list and takes it in hand; gives the form. */
export async function beginAdvice(adviser: Visitor, evenement: string): Promise<VisitedPage> {
  const request = await (await adviser.open("/adviezen")).follow(evenement);
  return (await request.press("In behandeling nemen")).follow("Schrijf verder");
}

export async function giveAdvice(form: VisitedPage, said: Filled): Promise<VisitedPage> {
  return (await form.press("Controleer het advies", said)).press("Geef dit advies");
}

/** The names of the fields of a form whose name begins like this, each once. */
export function fieldsLike(page: VisitedPage, button: string, start: string): string[] {
  const form = formsOf(page.html).find(({ inside }) => inside.includes(button));
  if (form === undefined) throw new Error(`no form with ${button}`);
  const names = [...form.inside.matchAll(/ name="([^"]*)"/g)].map(([, name = ""]) => name);
  return [...new Set(names)].filter((name) => name.startsWith(start));
}

/** Decides over the check; what is not allowed comes back on the page itself. */
export async function decide(page: VisitedPage, choice: Filled, act: string): Promise<VisitedPage> {
  const check = await page.press("Controleer het besluit", choice);
  return check.status === 200 ? check.press(act) : check;
}

/** Makes a document of the dossier and downloads it. */
export async function makeDocument(visitor: Visitor, reference: string, name: string): Promise<Uint8Array> {
  const before = await visitor.open(`/dossiers/${reference}/documenten`);
  const known = new Set(before.links.map(({ href }) => href));
  const after = await before.press(`${name} maken`);
  const made = after.links.find(({ href }) => href.startsWith("/documenten/") && !known.has(href));
  if (made === undefined) throw new Error(`no ${name} was made: ${after.words}`);
  return visitor.download(made.href);
}

const isFile = (path: string) => /^\/(documenten|bestanden)\/|\.csv$|\/pdf$/.test(path);

/** Every page that links lead to from here, each once; files are only fetched. A link that leads nowhere fails. */
export async function everyPage(visitor: Visitor, start: string): Promise<VisitedPage[]> {
  const found = new Set([start]);
  const pages: VisitedPage[] = [];
  for (const path of found) {
    if (isFile(path)) {
      await visitor.download(path);
      continue;
    }
    const page = await visitor.open(path);
    if (page.status !== 200) throw new Error(`${path} gives ${page.status}`);
    pages.push(page);
    for (const { href } of page.links) if (/^\/[^#]/.test(href)) found.add(href.split("#")[0] ?? "");
  }
  return pages;
}
