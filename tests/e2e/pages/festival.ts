import type { Page } from "@playwright/test";
import { onPart, openPart, saveAndNext, updateQuestions } from "./application";
import { choose, select, tick } from "./questions";

export type Festival = { name: string; gemeente: string; day: string; hasScript: boolean };

/**
 * Fills in a festival that falls in the heaviest class, with nothing built and no road closed, so that the emergency
 * services alone advise. Part after part; in between what the later answers made the earlier parts ask.
 */
export async function fillInFestival(page: Page, draft: string, festival: Festival): Promise<void> {
  await openPart(page, draft, "Uw gegevens");
  await whoApplies(page);
  await whatItIs(page, festival);
  await whereItIs(page, festival);
  await whenItIs(page, festival);
  await howManyCome(page, festival);
  await whatComesWithIt(page, festival);
  await whatIsBuilt(page);
  await traffic(page);
  await risks(page);
  await activities(page, festival);
  await whatAPermitAsksMore(page, draft);
  await careAndSafety(page, draft, festival);
  await whenSomethingGoesWrong(page);
  await neighbours(page);
}

async function whoApplies(page: Page) {
  const applicant = page.getByRole("group", { name: "Wie vraagt dit evenement aan?" });
  await applicant.getByLabel("Naam").fill("Noor Wolters");
  await applicant.getByLabel("E-mailadres").fill("noor@zomerpodium.example");
  await applicant.getByLabel("Telefoonnummer").fill("06 000 00 200");
  await page.getByLabel("Naam van de organisatie").fill("Stichting Zomerpodium");
  await page.getByLabel("Straat").fill("Marktstraat");
  await page.getByLabel("Huisnummer").fill("4");
  await page.getByLabel("Postcode").fill("7581 AB");
  await page.getByLabel("Plaats").fill("Losser");
  const onTheDay = page.getByRole("group", { name: "Wie kunnen wij tijdens het evenement bellen?" });
  await onTheDay.getByLabel("Naam").fill("Sem Nijhof");
  await onTheDay.getByLabel("Telefoonnummer").fill("06 000 00 201");
  await saveAndNext(page);
}

async function whatItIs(page: Page, { name }: Festival) {
  await onPart(page, "Het evenement");
  await page.getByLabel("Hoe heet het evenement?").fill(name);
  await select(page, "Wat voor evenement is het?", "Festival");
  await page
    .getByLabel("Wat gaat er gebeuren?")
    .fill("Vier podia in de open lucht, eetkramen en een vuurshow na zonsondergang.");
  await saveAndNext(page);
}

async function whereItIs(page: Page, { gemeente }: Festival) {
  await onPart(page, "De plek");
  await select(page, "In welke gemeente is het evenement?", gemeente);
  await page.getByLabel("Waar is het evenement precies?").fill("Weide aan de Oude Postweg");
  await page.getByLabel("Omschrijf de plek").fill("De weide tussen de Oude Postweg en de beek.");
  await saveAndNext(page);
}

async function whenItIs(page: Page, { day, hasScript }: Festival) {
  await onPart(page, "Dagen en tijden");
  await page.getByLabel("Datum").fill(day);
  await page.getByLabel("Begint om").fill("13:00");
  await page.getByLabel("Eindigt om").fill("23:00");
  await updateQuestions(page, hasScript);
  await page.getByLabel("Wanneer begint u met opbouwen?").fill(day);
  await page.getByLabel("Wanneer is alles weer opgeruimd?").fill(day);
  await saveAndNext(page);
}

async function howManyCome(page: Page, { hasScript }: Festival) {
  await onPart(page, "Bezoekers en deelnemers");
  await page.getByLabel(/op het drukste moment/).fill("12000");
  await updateQuestions(page, hasScript);
  await page.getByLabel("Hoeveel bezoekers komen er in totaal?").fill("22000");
  await choose(page, "Hoe krijgen bezoekers toegang?", "Met een kaartje");
  await saveAndNext(page);
}

async function whatComesWithIt(page: Page, { hasScript }: Festival) {
  await onPart(page, "Wat komt erbij kijken?");
  await choose(page, "Is er muziek?", "Ja, versterkte muziek tot 80 dB(A)");
  await updateQuestions(page, hasScript);
  await choose(page, "Hoe laat stopt de muziek?", "Uiterlijk 23.00 uur");
  await choose(page, "Is er alcohol?", "Ja, u verkoopt alcohol");
  await tick(
    page,
    "Is een van deze dingen onderdeel van het evenement?",
    "Koken, bakken, frituren of barbecueën",
    "Vuurspuwers of een vuurshow",
  );
  await choose(page, "Zet u tenten, kramen, een podium of andere bouwsels neer?", "Ja");
  await choose(
    page,
    "Is het evenement op de weg of gaat er een weg dicht?",
    "Nee, het evenement is helemaal buiten de weg",
  );
  await choose(page, "Blijft er een doorgang vrij voor hulpdiensten?", "Ja");
  await saveAndNext(page);
}

async function whatIsBuilt(page: Page) {
  await onPart(page, "Tenten en bouwsels");
  const row = page.getByRole("group", { name: "bouwsel 1" });
  await row.getByLabel("Soort").selectOption({ label: "Kraam of foodtruck" });
  await row.getByLabel("Aantal").fill("20");
  await row.getByLabel("Lengte").fill("4");
  await row.getByLabel("Breedte").fill("2,5");
  await row.getByLabel("Meeste personen tegelijk erin").fill("3");
  await saveAndNext(page);
}

async function traffic(page: Page) {
  await onPart(page, "Verkeer en bereikbaarheid");
  await choose(page, "Zet u verkeersregelaars in?", "Nee");
  await page.getByLabel("Waar parkeren bezoekers hun auto en fiets?").fill("Op het weiland naast het terrein.");
  await saveAndNext(page);
}

async function risks(page: Page) {
  await onPart(page, "Risico's");
  await choose(page, "Waar komen de bezoekers vandaan?", "Heel Nederland");
  await choose(page, "Welke leeftijd hebben de meeste bezoekers?", "Jongvolwassenen van 18 tot 30 jaar");
  await choose(page, "Zijn de aanwezigen vooral toeschouwers of deelnemers?", "Allebei evenveel");
  await choose(page, "Kunnen bezoekers zichzelf redden", "Een deel van de bezoekers kan zichzelf beperkt redden");
  await choose(page, "Verwacht u politieke aandacht of veel media?", "Ja");
  await choose(page, "Verwacht u problemen door alcohol of drugs?", "Ja");
  await choose(page, "Blijven mensen slapen?", "Nee");
  await saveAndNext(page);
}

async function activities(page: Page, { hasScript }: Festival) {
  await onPart(page, "Meer over de activiteiten");
  await page.getByLabel("Welke muziek is er te horen?").fill("Pop en dance");
  await page.getByLabel("Op hoeveel plekken verkoopt u alcohol?").fill("14");
  await page.getByLabel("Wie is verantwoordelijk voor het schenken?").fill("Sem Nijhof");
  await tick(page, "Waarmee wordt er gekookt?", "Gas", "Frituur");
  await page
    .getByLabel("Wat doet u met vuur of vuurwerk")
    .fill("Een vuurshow van tien minuten door een vast gezelschap.");
  await choose(page, "Is er zware inspanning", "Nee");
  await choose(page, "Wordt er water verneveld", "Nee");
  await choose(page, "Gebruikt u een aggregaat", "Ja");
  await updateQuestions(page, hasScript);
  await page
    .getByLabel("Welke aggregaten en brandstof zijn dat, en waar staan zij?")
    .fill("Twee aggregaten op diesel, achter hekken op 10 meter van het publiek.");
  await saveAndNext(page);
}

async function careAndSafety(page: Page, draft: string, { hasScript }: Festival) {
  await openPart(page, draft, "Zorg en veiligheid");
  await choose(page, "Huurt u een beveiligingsbedrijf in?", "Ja");
  await choose(page, "Is er eerste hulp op het terrein?", "Ja");
  await updateQuestions(page, hasScript);
  await page.getByLabel("Welk bedrijf is dat").fill("Veilig Voorbeeld, nummer 0000");
  await page.getByLabel("Hoeveel beveiligers zijn er tegelijk?").fill("60");
  const care = page.getByRole("group", { name: "zorgverlener 1" });
  await choose(care, "Waar", "Vaste post");
  await choose(care, "Zorgniveau", "Hoog");
  await care.getByLabel("Aantal zorgverleners").fill("8");
  await page.getByLabel("Hoeveel toiletten zijn er?").fill("80");
  await choose(page, "Is er gratis drinkwater?", "Ja");
  await page.getByLabel("Hoe houdt u het terrein schoon?").fill("Met een ploeg van twaalf vrijwilligers.");
  await choose(page, "Bent u verzekerd", "Ja");
  await choose(page, "Hebt u huisregels voor bezoekers?", "Ja");
  await saveAndNext(page);
}

async function whenSomethingGoesWrong(page: Page) {
  await onPart(page, "Als er iets misgaat");
  await page.getByLabel("Wat doet u bij storm").fill("Bij windkracht 7 stopt het programma.");
  await page.getByLabel("Wat doet u als het te druk wordt?").fill("De toegang gaat dicht bij 11.000 bezoekers.");
  await page.getByLabel("Hoe ontruimt u het terrein?").fill("Door vier uitgangen, met hulp van beveiligers.");
  await page.getByLabel("Wie vangt de hulpdiensten op").fill("De veiligheidscoördinator, bij de hoofdingang.");
  await saveAndNext(page);
}

async function neighbours(page: Page) {
  await onPart(page, "Omwonenden");
  await choose(page, "Hebt u de omwonenden ingelicht?", "Ja");
  await page.getByLabel("Hoe licht u omwonenden in").fill("Met een brief, zes weken vooraf.");
  await page.getByLabel("Welk telefoonnummer kunnen omwonenden bellen").fill("06 000 00 202");
  await saveAndNext(page);
}

/** The hours say that a permit is needed, so the parts before them have questions more; they decide on the class. */
async function whatAPermitAsksMore(page: Page, draft: string) {
  await openPart(page, draft, "Het evenement");
  await choose(page, "Is dit de eerste keer dat u dit evenement houdt?", "Ja");
  await saveAndNext(page);
  await onPart(page, "De plek");
  await choose(page, "Wat voor plek is het?", "Buiten, op een terrein dat daar niet voor is ingericht");
  await choose(page, "Wat voor ondergrond heeft het terrein?", "Onverhard, water zakt goed weg");
  await choose(
    page,
    "Hoe komen bezoekers en hulpdiensten op het terrein?",
    "Hulpdiensten gebruiken dezelfde weg als bezoekers",
  );
  await saveAndNext(page);
  await onPart(page, "Dagen en tijden");
}
