import type { FieldProblem } from "~/domain/outcome";
import { formatDate, formatFileSize, formatNumber } from "./format";

type Values = Readonly<Record<string, string | number>>;
type Sentence = (label: string, values: Values) => string;

/**
 * The sentence for each code that a form or an act may give with a field. Says what is wrong and what to do.
 * A new code gets its sentence here; the same sentence stands at the field and in the summary.
 */
const sentences = {
  required: (label) => (isQuestion(label) ? `Beantwoord de vraag: ${label}` : `Vul in: ${lowerFirst(label)}`),
  choose: (label) => (isQuestion(label) ? `Maak een keuze bij: ${label}` : `Kies: ${lowerFirst(label)}`),
  not_an_option: (label) => `Kies een van de antwoorden die er staan bij: ${label}`,
  too_long: (label, v) => `Maak de tekst korter, hoogstens ${amount(v.max)} tekens: ${label}`,
  too_short: (label, v) => `Schrijf iets meer, ten minste ${amount(v.min)} tekens: ${label}`,
  not_a_whole_number: (label) => `Vul een heel getal in, alleen cijfers: ${label}`,
  not_a_number: (label) => `Vul een getal in, bijvoorbeeld 3,5: ${label}`,
  too_small: (label, v) => `Vul een getal in van ${amount(v.min)} of meer: ${label}`,
  too_large: (label, v) => `Vul een getal in van ${amount(v.max)} of minder: ${label}`,
  too_many: (label, v) => `Geef hoogstens ${amount(v.max)} antwoorden: ${label}`,
  too_few: (label, v) => `Geef ten minste ${amount(v.min)} antwoorden: ${label}`,
  not_an_email: () => "Vul een e-mailadres in met een @ en een punt, bijvoorbeeld naam@voorbeeld.nl",
  not_a_phone: () => "Vul een telefoonnummer in van 10 cijfers, bijvoorbeeld 053 123 45 67",
  not_a_postcode: () => "Vul een postcode in met 4 cijfers en 2 letters, bijvoorbeeld 7511 JH",
  not_a_kvk_number: () => "Vul een KvK-nummer in van 8 cijfers",
  not_a_date: (label) => `Vul een datum in, bijvoorbeeld 27-04-2027: ${label}`,
  no_such_date: (label) => `Deze datum bestaat niet. Kijk dag, maand en jaar na: ${label}`,
  date_passed: (label) => `Deze datum is al voorbij. Vul een datum in die nog komt: ${label}`,
  date_to_come: (label) => `Dit ligt nog in de toekomst. Vul in wanneer het was: ${label}`,
  before_receipt: (label) => `Dit was voor de aanvraag binnenkwam. Vul een latere dag in: ${label}`,
  notice_too_early: (_, v) =>
    `De termijn om te besluiten liep tot en met ${formatDate(String(v.lastDay))}. Een ingebrekestelling van voor die dag, of op die dag, heeft geen gevolg`,
  date_too_far: (label) => `Deze datum ligt te ver weg. Kijk het jaar na: ${label}`,
  not_a_time: (label) => `Vul een tijd in, bijvoorbeeld 14.00: ${label}`,
  end_before_start: (label) => `Het einde ligt voor het begin. Verbeter een van beide: ${label}`,
  next_day: (label) => `Het einde is vroeger dan het begin. Is het de volgende dag? Geef dat aan: ${label}`,
  midnight_is_next_day: (label) => `Schrijf 00.00 en geef aan dat het de volgende dag is: ${label}`,
  day_too_long: (label) => `Dit is langer dan één dag. Vul elke dag apart in: ${label}`,
  days_overlap: (label) => `Deze dag overlapt met een andere dag. Verbeter een van beide: ${label}`,
  declaration_required: () => "Zet een vinkje om te verklaren dat u alles naar waarheid hebt ingevuld",
  file_missing: (label) => `Kies een bestand: ${label}`,
  file_empty: () => "Dit bestand is leeg. Kies een ander bestand",
  file_too_large: (_, v) => `Dit bestand is te groot. Het mag hoogstens ${fileSize(v.max)} zijn`,
  file_wrong_kind: (_, v) =>
    `Dit soort bestand kunnen we niet openen. Kies ${v.allowed ?? "een pdf, foto of tekstbestand"}`,
  too_many_files: () => "Er zijn hier al heel veel bestanden. Verwijder er eerst een paar",
  file_unreadable: () => "Dit bestand is beschadigd. Maak het opnieuw en kies het nog een keer",
  file_encrypted: () => "Dit bestand is beveiligd. Haal het wachtwoord eraf en kies het nog een keer",
  file_active: () =>
    "In dit bestand zit een onderdeel dat zelf iets doet, zoals een script. Sla het document opnieuw op als gewone pdf en kies die",
  file_macros: () => "In dit document zitten macro’s. Sla het op zonder macro’s, of als pdf, en kies het nog een keer",
  file_outside: () =>
    "Dit document haalt gegevens op van een andere plek. Verbreek die koppelingen, of sla het op als pdf, en kies het nog een keer",
  file_with_files: () =>
    "In dit bestand zitten andere bestanden. Haal ze eruit en voeg ze apart toe, of sla het document op als gewone pdf",
  file_mail_parts: () => "In deze e-mail zit een bijlage. Bewaar de e-mail zonder bijlage en voeg de bijlage apart toe",
  file_too_complex: () =>
    "Dit bestand is te ingewikkeld om veilig te openen. Sla het opnieuw op als pdf, of deel het op, en kies het nog een keer",
  file_picture_too_large: () =>
    "Deze afbeelding heeft te veel beeldpunten. Maak de afbeelding kleiner, of sla haar op als pdf",
  file_virus: () => "In dit bestand zit een virus. Kies een ander bestand en laat uw computer nakijken",
  file_not_scanned: () => "We kunnen dit bestand nu niet op virussen nakijken. Probeer het later opnieuw",
  file_not_sent: () => "Het versturen is niet gelukt. Kijk of u internet hebt en probeer het opnieuw",
  file_try_later: () => "Het is nu druk. Probeer het over een paar minuten opnieuw",
  too_much_input: () => "Dit formulier bevat meer dan we kunnen ontvangen. Maak uw antwoorden korter",
  wrong_credentials: () =>
    "Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na of vraag een nieuw wachtwoord",
  writes_along_already: () => "Met dit e-mailadres schrijft al iemand mee",
  too_many_co_authors: (_, v) =>
    `Er schrijven hoogstens ${amount(v.max)} mensen mee, en u nodigt per dag een paar mensen uit. Probeer het later opnieuw`,
  too_many_attempts: () => "Er is te vaak iets fout gegaan. Probeer het over een kwartier opnieuw",
  no_role: () => "Dit account heeft op dit moment geen rol. Vraag de beheerder om een nieuwe rol",
  role_not_here: () => "Deze rol bestaat niet bij deze organisatie. Kies een andere rol of organisatie",
  account_disabled: () => "Dit account is gesloten. Open het eerst weer",
  password_too_short: (_, v) => `Kies een wachtwoord van ten minste ${amount(v.min)} tekens`,
  password_known: () => "Dit wachtwoord staat op een lijst van veelgebruikte wachtwoorden. Kies een ander",
  not_the_same: (label) => `Dit is niet hetzelfde als hierboven. Vul het nog een keer in: ${label}`,
  already_in_use: (label) => `Dit is al in gebruik. Kies iets anders: ${label}`,
  unknown_value: (label) => `Dit kennen we niet. Kijk het na: ${label}`,
  nothing_changed: () => "Er is niets gewijzigd. Verander eerst een antwoord of voeg een bestand toe",
  gemeente_fixed: () =>
    "Deze aanvraag hoort bij een andere gemeente. Verhuist het evenement? Trek de aanvraag dan in en dien een nieuwe in",
  already_asked: () => "Aan deze dienst is al advies gevraagd. Kies een andere dienst",
  nobody_answers: () => "Voor deze dienst is nog geen organisatie ingericht. Vraag het aan de beheerder",
  reason_required: (label) => `Schrijf op waarom u dit zo besluit: ${lowerFirst(label)}`,
  choice_required: (label) => (isQuestion(label) ? `Maak een keuze bij: ${label}` : `Kies: ${lowerFirst(label)}`),
  condition_required: () => "Voeg ten minste één voorwaarde toe, of kies een andere conclusie",
  conclusion_has_conditions: () => "Er staan voorwaarden in dit advies. Kies ‘positief met voorwaarden’ of haal ze weg",
  date_after_evenement: () => "Deze dag valt niet voor het evenement. Kies een eerdere dag",
  too_many_decimals: (label, v) => `Vul hoogstens ${amount(v.max)} cijfers achter de komma in: ${label}`,
  not_a_url: () => "Vul een webadres in, bijvoorbeeld www.voorbeeld.nl",
  not_geojson: () => "We kunnen deze tekening niet lezen. Gebruik GeoJSON of GPX, of omschrijf de plek in woorden",
  not_a_coordinate: (label, v) => `Regel ${v.line} is geen coördinaat. Schrijf bijvoorbeeld 52.2215, 6.8937: ${label}`,
  points_missing: (label) => `Vul ten minste één punt in, of haal de rij weg: ${label}`,
  too_few_points: (label, v) => `Vul ten minste ${amount(v.min)} verschillende punten in: ${label}`,
  one_point_only: (label) => `Dit zijn meer punten. Laat er één staan, of kies een lijn of vlak: ${label}`,
  drawing_empty: () => "Deze tekening is leeg. Teken de plek eerst, of omschrijf de plek in woorden",
  drawing_too_large: () => "Deze tekening is te groot. Teken alleen het terrein of de route",
  coordinates_outside_world: () =>
    "Deze tekening ligt buiten de wereldkaart. Bewaar de tekening met lengte- en breedtegraden (WGS 84)",
  ring_not_closed: () => "Een vlak in deze tekening is niet gesloten. Laat het eindigen waar het begint",
  shape_not_allowed: (label) => `Dit soort tekening past niet bij deze vraag. Teken iets anders: ${label}`,
} satisfies Record<string, Sentence>;

export type FieldProblemCode = keyof typeof sentences;

/** The sentence at a field; a code without a sentence of its own still tells where to look. */
export function fieldProblemSentence(problem: FieldProblem, label: string): string {
  const known: Readonly<Record<string, Sentence>> = sentences;
  const sentence = Object.hasOwn(known, problem.code) ? known[problem.code] : undefined;
  return sentence ? sentence(label, problem.values ?? {}) : `Kijk dit antwoord na: ${label}`;
}

const amount = (value: string | number | undefined) =>
  typeof value === "number" ? formatNumber(value, 2) : (value ?? "");

const fileSize = (value: string | number | undefined) =>
  typeof value === "number" ? formatFileSize(value) : (value ?? "60 MB");

const isQuestion = (label: string) => label.trimEnd().endsWith("?");

/** "Naam van het evenement" reads on as "naam van het evenement"; "KvK-nummer" and "GHOR" stay as they are. */
function lowerFirst(label: string): string {
  return /^\p{Lu}\p{Ll}+(?![\p{L}]*\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
