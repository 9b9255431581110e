import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type ServedRegion, serveRegion } from "../support/served-region";
import { type Visit, visitorsOf, visitsOf } from "../support/visits";

const roles = [
  null,
  "organiser",
  "licensing_officer",
  "municipal_coordinator",
  "burgemeester",
  "inspector",
  "adviser",
  "regional_coordinator",
  "administrator",
] as const;

let region: ServedRegion;

test.beforeAll(async () => {
  const port = Number(process.env.TEST_PORT ?? 3100) + 2000 + test.info().parallelIndex;
  region = await serveRegion(port);
});

test.afterAll(() => region.stop());

for (const role of roles) {
  test(`every page of ${role ?? "somebody who is not signed in"} is right for everybody`, async ({ page }) => {
    test.setTimeout(600_000);
    const visitor = visitorsOf(region.dataDir).find((each) => each.role === role);
    if (visitor === undefined) throw new Error(`nobody is ${role}`);
    const problems: string[] = [];
    const titles = new Map<string, string>();
    noteFaults(page, problems);
    if (visitor.membershipId !== null) await enterAs(page, visitor.membershipId);
    for (const visit of await visitsOf(region.dataDir, visitor)) {
      problems.push(...(await lookAt(page, visit, titles)));
    }
    expect(problems).toEqual([]);
    expect(titles.size).toBeGreaterThan(5);
  });
}

async function enterAs(page: Page, membershipId: string): Promise<void> {
  const form = { lidmaatschap: membershipId };
  const answer = await page.request.post(`${region.url}/demo/rol`, { form, headers: { origin: region.url } });
  expect(answer.ok()).toBe(true);
}

/** Statuses that pages are meant to give are no faults; everything else that the browser complains of is. */
function noteFaults(page: Page, problems: string[]): void {
  page.on("pageerror", (error) => problems.push(`${page.url()} broke: ${error.message}`));
  page.on("console", (message) => {
    const isMeant = /status of (403|404|409|422)/.test(message.text());
    if (message.type() === "error" && !isMeant) problems.push(`${page.url()} complained: ${message.text()}`);
  });
}

/** The page at its richest and at its poorest, and after a form that was sent in empty. */
async function lookAt(page: Page, { key, addresses }: Visit, titles: Map<string, string>): Promise<string[]> {
  const found: string[] = [];
  const problems: string[] = [];
  for (const address of addresses) {
    if (found.length === 2) break;
    await page.setViewportSize({ width: 1280, height: 900 });
    const answer = await page.goto(region.url + address);
    const isThere =
      answer !== null && answer.status() < 300 && (addresses.length > 1 || answer.request().redirectedFrom() === null);
    if (!isThere || new URL(page.url()).pathname !== new URL(region.url + address).pathname) continue;
    found.push(address);
    problems.push(...(await checked(page, key, address, titles)));
  }
  const [rich] = found;
  if (rich === undefined) return addresses.length === 0 || redirects.has(key) ? [] : [`${key} is nowhere to be found`];
  if (found.length > 1) await page.goto(region.url + rich);
  if (await sendEmpty(page)) problems.push(...(await judged(page, `${key} in error`)));
  return problems;
}

/** Pages that lead on by themselves for whoever is signed in, or that open with a mailed link only. */
const redirects = new Set([
  "routes/_index",
  "routes/aanmelden",
  "routes/uitnodiging.$token",
  "routes/wachtwoord.$token",
]);

async function checked(page: Page, key: string, address: string, titles: Map<string, string>): Promise<string[]> {
  const problems = await judged(page, `${key} at ${address}`);
  if (await postsWithoutScript(page)) problems.push(`${key} at ${address} has a form and no script`);
  const title = await page.title();
  const other = titles.get(title);
  if (title === "" || (other !== undefined && other !== key))
    problems.push(`${key} is called "${title}" as is ${other}`);
  titles.set(title, key);
  return problems;
}

/** Uploads go to the server as an ordinary form, with script and without. */
function postsWithoutScript(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const posts = document.querySelector('main form[method="post"]:not([enctype])') !== null;
    return posts && document.querySelector("script") === null;
  });
}

/** Values as a gemeente sets them, as far from our own as contrast allows. */
const sampleTheme = {
  "--utrecht-document-color": "#2b1b3d",
  "--utrecht-document-background-color": "#fffdf5",
  "--utrecht-document-font-family": "Georgia, serif",
  "--utrecht-heading-font-family": "Verdana, sans-serif",
  "--utrecht-button-primary-action-background-color": "#00573d",
  "--utrecht-button-primary-action-hover-background-color": "#003c2a",
  "--utrecht-button-primary-action-color": "#fff8dc",
  "--utrecht-button-border-radius": "24px",
  "--utrecht-link-color": "#6a0d6e",
  "--utrecht-link-hover-color": "#4a094d",
};

/** Draws the page with these values, or with our own when there are none. */
const underTheme = (page: Page, values: Readonly<Record<string, string>>) =>
  page.evaluate((given) => {
    const { style } = document.documentElement;
    for (const name of [...style]) if (name.startsWith("--utrecht-")) style.removeProperty(name);
    for (const [name, value] of Object.entries(given)) style.setProperty(name, value);
  }, values);

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Contents that were looked at already: what everybody reads the same is judged once, under one of the headers. */
const judgedContents = new Set<string>();

async function judged(page: Page, where: string): Promise<string[]> {
  const problems: string[] = [];
  const content = await page.locator("main").innerHTML();
  if (!judgedContents.has(content)) {
    judgedContents.add(content);
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    await underTheme(page, sampleTheme);
    const themed = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
    await underTheme(page, {});
    for (const { id, nodes } of [...violations, ...themed.violations]) {
      problems.push(`${where}: ${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    }
  }
  const headings = await page.locator("h1").count();
  if (headings !== 1) problems.push(`${where} has ${headings} first headings`);
  const language = await page.locator("html").getAttribute("lang");
  if (language !== "nl") problems.push(`${where} is in ${language}`);
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) problems.push(`${where} is ${width} wide on a small screen`);
  return problems;
}

/** Sends the first form in which something can be filled in, with nothing in it and for a page long gone. */
async function sendEmpty(page: Page): Promise<boolean> {
  const answered = Promise.any([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.locator(".error-summary").waitFor(),
  ]);
  const sent = await page.evaluate(() => {
    const fields = "textarea, select, input:not([type=hidden])";
    const form = [...document.querySelectorAll<HTMLFormElement>("main form[method=post]")].find(
      (each) => each.querySelector(fields) !== null,
    );
    if (form === undefined) return false;
    form.noValidate = true;
    for (const field of form.querySelectorAll<HTMLInputElement>(fields)) {
      if (field.type === "checkbox" || field.type === "radio") field.checked = false;
      else field.value = "";
    }
    const revision = form.querySelector<HTMLInputElement>("input[type=hidden][name=revision]");
    if (revision !== null) revision.value = "999999";
    form.requestSubmit();
    return true;
  });
  if (!sent) {
    answered.catch(() => undefined);
    return false;
  }
  await answered;
  await page.locator("main h1").waitFor();
  return true;
}
