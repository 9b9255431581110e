import { expect, type Page } from "@playwright/test";
import { test } from "./own-region";
import { download } from "./pages/documents";

type Step = {
  title: string;
  /** Who the visitor becomes, as the head of the page says it. */
  role: RegExp;
  /** What the step promised, on the page to which its button leads. */
  promise: (page: Page) => Promise<void>;
};

const steps: readonly Step[] = [
  {
    title: "Doe een aanvraag",
    role: /organisator/,
    async promise(page) {
      await page.getByRole("button", { name: "Begin", exact: true }).click();
      await expect(page.getByRole("heading", { name: "Zoals u het nu invult" })).toBeVisible();
    },
  },
  {
    title: "Bekijk wat er vandaag moet gebeuren",
    role: /vergunningverlener/,
    async promise(page) {
      await page.getByRole("rowheader").first().getByRole("link").click();
      await expect(page.getByRole("heading", { name: "Stappen" })).toBeVisible();
      await expect(page.getByRole("heading", { name: "Termijnen" })).toBeVisible();
    },
  },
  {
    title: "Stel de klasse vast",
    role: /vergunningverlener/,
    async promise(page) {
      await expect(page.getByRole("heading", { name: "Waarom deze klasse" })).toBeVisible();
      await expect(page.getByRole("button", { name: "Stel de klasse vast" })).toBeVisible();
    },
  },
  {
    title: "Geef advies",
    role: /adviseur/,
    async promise(page) {
      await expect(page.getByRole("heading", { name: "Waarom u dit advies krijgt" })).toBeVisible();
      await page.getByRole("link", { name: "Schrijf het advies" }).click();
      await expect(page.getByRole("region", { name: "Voorwaarden die bij dit evenement passen" })).toBeVisible();
    },
  },
  {
    title: "Breng de adviezen samen",
    role: /regionale coördinator/,
    async promise(page) {
      await expect(page.getByRole("table", { name: "De adviezen naast elkaar" })).toBeVisible();
      await expect(page.getByText("(strengste)").first()).toBeVisible();
      await expect(page.getByRole("link", { name: "Schrijf het gezamenlijke advies" })).toBeVisible();
      await expect(page.getByText(/^Wacht op /)).toHaveCount(0);
    },
  },
  {
    title: "Neem het besluit",
    role: /vergunningverlener|burgemeester/,
    async promise(page) {
      await expect(page.getByText("Niets staat het besluit in de weg.")).toBeVisible();
      await expect(page.getByRole("radiogroup", { name: "Wat doet u met voorwaarde 1?" })).toBeVisible();
    },
  },
  {
    title: "Haal de documenten op",
    role: /vergunningverlener/,
    async promise(page) {
      for (const name of ["Vergunning", "Adviesbundel"]) {
        await page.getByRole("button", { name: `${name} maken` }).click();
        const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
        const file = await download(page, row.first().getByRole("link", { name: "Downloaden (PDF)" }));
        expect(Buffer.from(file.subarray(0, 5)).toString()).toBe("%PDF-");
      }
    },
  },
  {
    title: "Vertel hoe het ging",
    role: /vergunningverlener/,
    async promise(page) {
      await expect(page.getByLabel("Hoeveel incidenten waren er?")).toBeVisible();
      await expect(page.getByRole("button", { name: "Evaluatie opslaan" })).toBeVisible();
    },
  },
  {
    title: "Lees het jaarverslag",
    role: /regionale coördinator/,
    async promise(page) {
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Jaarverslag");
      await expect(page.getByRole("figure").first()).toBeVisible();
    },
  },
];

test("every step of the walk leads as the right person to what it promises", async ({ page }) => {
  test.slow();
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "Loop mee in vijf minuten" }).click();
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText(
    steps.map(({ title }, index) => `${index + 1}. ${title}`),
  );
  for (const { title, role, promise } of steps) {
    await test.step(title, async () => {
      const item = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title }) });
      await item.getByRole("button", { name: role }).click();
      await expect(page.getByRole("banner")).toContainText(role);
      await promise(page);
      await page
        .getByRole("complementary", { name: "Demonstratie" })
        .getByRole("link", { name: /Loop mee/ })
        .click();
      await expect(page.getByRole("heading", { level: 1, name: "Loop mee in vijf minuten" })).toBeVisible();
    });
  }
});
