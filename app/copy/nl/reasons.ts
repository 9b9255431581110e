import type { Reason } from "~/domain/outcome";

/** Why an act was refused and what the reader can do now. */
export const reasons: Record<Reason, string> = {
  invalid: "Niet alles is goed ingevuld. Kijk bij de antwoorden met een melding en verbeter ze.",
  forbidden: "U mag dit niet doen met de rol die u nu hebt. Vraag het aan iemand die dat wel mag.",
  not_found: "Dit bestaat niet, of het is niet voor u bedoeld. Kijk of u bij de juiste organisatie bent ingelogd.",
  stale: "Iemand anders heeft dit intussen gewijzigd. Bekijk eerst de nieuwe versie. Uw eigen tekst staat er nog.",
  wrong_status: "Dit kan niet in de fase waarin het dossier nu is. Kijk in het dossier welke stap nu aan de beurt is.",
  advice_open:
    "Er staat nog een adviesvraag open. Wacht op het advies, of leg vast waarom u zonder advies verder gaat.",
  advice_missing: "Er ontbreekt een advies dat bij dit evenement hoort. Vraag dat advies eerst.",
  class_unconfirmed: "De klasse is nog niet bevestigd. Bevestig eerst de klasse.",
  joint_advice_missing:
    "Het gezamenlijke advies is er nog niet. Wacht tot de regionale coördinator het heeft vastgesteld.",
  passage_open: "Een gemeente op de route heeft nog niet beslist. Wacht op die gemeente of neem contact op.",
  warning_unread: "De burgemeester heeft een waarschuwing nog niet gelezen. Dat moet eerst.",
  outside_mandate: "Dit besluit valt buiten uw mandaat. Leg het voor aan de burgemeester.",
  reason_required: "Schrijf op waarom u dit zo besluit. Zonder reden kunnen we het niet vastleggen.",
  too_early: "Dit kan nog niet. De dag waarop dit mag, is nog niet geweest.",
  term_passed: "De termijn hiervoor is voorbij. Neem contact op als u het toch wilt doen.",
  already_done: "Dit is al gedaan. U hoeft niets meer te doen.",
  not_extendable:
    "Deze termijn kan niet worden verlengd: de regels noemen geen verlenging, of de termijn is nog niet begonnen.",
  extended_before: "De termijn is al een keer verlengd. Dat kan maar één keer.",
  decision_term_passed:
    "De termijn om te besluiten is voorbij of nog niet begonnen. Verlengen of opschorten kan alleen zolang die loopt.",
  not_stopped: "De termijn staat niet stil op een grond die u kunt beëindigen.",
  term_not_missed:
    "De termijn om te besluiten is niet voorbij. Een ingebrekestelling heeft pas gevolg als die voorbij is.",
  notice_before: "Er is al een ingebrekestelling vastgelegd. Een tweede heeft geen gevolg.",
  frozen: "Dit is vastgesteld en kan niet meer veranderen. Maak een nieuwe versie als er iets anders moet.",
};
