import type { Page } from "@playwright/test";
import { onPart, pressSave, saveAndNext } from "./application";
import { choose, select, tick } from "./questions";

/** A street party as a volunteer fills it in, page by page in the order of the form; small enough to need no permit. */
export const streetParty = {
  async whoApplies(page: Page) {
    await onPart(page, "Uw gegevens");
    await page.getByLabel("Telefoonnummer").first().fill("053 123 45 67");
    await page.getByLabel("Straat").fill("Kerkstraat");
    await page.getByLabel("Huisnummer").fill("12a");
    await page.getByLabel("Postcode").fill("7511jh");
    await page.getByLabel("Plaats").fill("Enschede");
    await saveAndNext(page);
  },

  async whatItIs(page: Page, name: string) {
    await onPart(page, "Het evenement");
    await page.getByLabel("Hoe heet het evenement?").fill(name);
    await select(page, "Wat voor evenement is het?", "Buurtfeest of straatfeest");
    await page.getByLabel("Wat gaat er gebeuren?").fill("Eten, muziek en een springkussen.");
    await saveAndNext(page);
  },

  async whereItIs(page: Page, gemeente: string) {
    await onPart(page, "De plek");
    await select(page, "In welke gemeente is het evenement?", gemeente);
    await page.getByLabel("Waar is het evenement precies?").fill("Kerkstraat 2 tot en met 30");
    await saveAndNext(page);
  },

  /** Does not wait for the next part, because the times may be refused. */
  async whenItIs(page: Page, day: string, begin: string, end: string) {
    await onPart(page, "Dagen en tijden");
    await page.getByLabel("Datum").fill(day);
    await page.getByLabel("Begint om").fill(begin);
    await page.getByLabel("Eindigt om").fill(end);
    await pressSave(page);
  },

  async howManyCome(page: Page, people: number) {
    await onPart(page, "Bezoekers en deelnemers");
    await page.getByLabel(/Hoeveel mensen/).fill(String(people));
    await saveAndNext(page);
  },

  /** Leaves the page open, because some gemeenten ask more on it. */
  async whatComesWithIt(page: Page) {
    await onPart(page, "Wat komt erbij kijken?");
    await choose(page, "Is er muziek?", "Ja, zachte achtergrondmuziek");
    await choose(page, "Is er alcohol?", "Ja, maar u verkoopt het niet");
    await tick(page, "Is een van deze dingen onderdeel", "Geen van deze");
    await choose(page, /Zet u tenten/, "Nee");
    await choose(page, /op de weg/, "Nee, het evenement is helemaal buiten de weg");
    await choose(page, /doorgang vrij/, "Ja");
  },
};
