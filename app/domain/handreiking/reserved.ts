/**
 * The words of the format `handreiking/1` itself. Documents use them, code may compare with them;
 * everything else in a document (classes, services, questions, facts, steps) is the region's own and
 * may not bear one of these words as its id.
 */

/** How heavy the procedure of an evenement is: free, a notice, or a permit. From light to heavy. */
export const tracks = ["vrij", "melding", "vergunning"] as const;
export type Track = (typeof tracks)[number];

/** What a rule says about an evenement. `onbekend` means that a missing answer still decides it. */
export const verdicts = ["ja", "nee", "onbekend"] as const;
export type Verdict = (typeof verdicts)[number];

/** What can happen in the process of a dossier. Steps are done by a milestone and terms count from one. */
export const milestones = [
  "vooraankondiging_ontvangen",
  "aanvraag_ontvangen",
  "in_behandeling_genomen",
  "aanvulling_gevraagd",
  "aanvulling_ontvangen",
  "volledig_verklaard",
  "klasse_vastgesteld",
  "advies_gevraagd",
  "informatie_gevraagd",
  "informatie_gegeven",
  "advies_compleet",
  "overleg_gehouden",
  "integraal_advies_uitgebracht",
  "beslistermijn_verlengd",
  "melding_beoordeeld",
  "besluit_bekend",
  "schouw_gehouden",
  "evenement_start",
  "evenement_einde",
  "geevalueerd",
  "afgesloten",
  "ingetrokken",
] as const;
export type Milestone = (typeof milestones)[number];

/** What a question means to the application, so that it finds a name or the days without knowing ids. */
export const meanings = [
  "naam",
  "omschrijving",
  "soort",
  "aanvrager",
  "adres",
  "contact_tijdens",
  "dagen",
  "locatie",
  "gemeente",
  "gemeenten",
  "aanwezig_piek",
  "gevraagd_besluit",
  "ondertekening",
] as const;
export type Meaning = (typeof meanings)[number];

/** Without these an application is none (Awb art. 4:2), or the dossier cannot be found or placed. */
export const requiredMeanings = [
  "naam",
  "omschrijving",
  "aanvrager",
  "adres",
  "dagen",
  "gemeente",
  "gevraagd_besluit",
  "ondertekening",
] as const satisfies readonly Meaning[];

export const questionKinds = [
  "tekst",
  "lange_tekst",
  "getal",
  "ja_nee",
  "keuze",
  "meerkeuze",
  "datum",
  "tijd",
  "evenementdagen",
  "contact",
  "organisatie",
  "adres",
  "gebied",
  "rijen",
  "bestand",
  "verklaring",
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Kinds that a column of a `rijen` question may have. */
export const fieldKinds = ["tekst", "lange_tekst", "getal", "ja_nee", "keuze", "meerkeuze", "datum", "tijd"] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** How a short text must look. */
export const textForms = ["vrij", "kvk", "telefoon", "e_mail", "postcode", "url"] as const;
export type TextForm = (typeof textForms)[number];

export const shapes = ["punt", "lijn", "vlak"] as const;
export type Shape = (typeof shapes)[number];

/** Who carries out a step. */
export const parties = ["organisator", "gemeente", "adviesdiensten", "veiligheidsregio"] as const;
export type Party = (typeof parties)[number];

/** One organisation in the region, one per gemeente, or an authority outside. */
export const serviceLevels = ["regio", "gemeente", "extern"] as const;
export type ServiceLevel = (typeof serviceLevels)[number];

/** Whether a term comes from the law, so that the Algemene termijnenwet applies, or from policy. */
export const termBases = ["wettelijk", "beleid"] as const;
export type TermBasis = (typeof termBases)[number];

export const termUnits = ["dagen", "werkdagen", "weken", "maanden"] as const;
export type TermUnit = (typeof termUnits)[number];

/** How sure the region may be of a figure: laid down by a body, borrowed from elsewhere, or own judgement. */
export const sourceStandings = ["vastgesteld", "geleend", "eigen_oordeel"] as const;
export type SourceStanding = (typeof sourceStandings)[number];

/** Outcomes of the method that conditions may read beside facts. */
export const outcomeNames = ["traject", "klasse", "risicoscore", "advies_nodig", "gebeurd"] as const;
export type OutcomeName = (typeof outcomeNames)[number];

/** `score_<profile>` is the sum of one profile of the scan. */
export const profileScorePrefix = "score_";

/** Every word of the format that a document may not use as the id of a fact, question, service, class or step. */
export const reservedWords: ReadonlySet<string> = new Set<string>([
  ...tracks,
  ...verdicts,
  ...milestones,
  ...meanings,
  ...questionKinds,
  ...fieldKinds,
  ...textForms,
  ...shapes,
  ...parties,
  ...serviceLevels,
  ...termBases,
  ...termUnits,
  ...sourceStandings,
  ...outcomeNames,
]);
