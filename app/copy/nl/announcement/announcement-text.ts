import type { PublicStanding } from "~/domain/access/public-evenement";
import type { Status } from "~/domain/dossier/status";

export const announcementText = {
  title: "Evenement vooraf aankondigen",
  intro: "Weet u al wanneer en waar? Kondig uw evenement aan. De gemeente houdt er dan rekening mee in de kalender.",
  points: [
    "Aankondigen is geen aanvraag. U dient later nog een aanvraag of melding in.",
    "Grote evenementen kondigt u het liefst in september of oktober aan, voor het jaar erna. Later mag ook.",
    "Naam, plek en dagen zijn daarna te zien voor andere organisatoren die in de buurt iets aankondigen.",
  ],
  look: "Verder",
  reviewTitle: "Klopt dit?",
  reviewIntro: "Bekijk wat er in de buurt is en kondig uw evenement dan aan.",
  answers: "Uw vooraankondiging",
  nearTitle: "In de buurt op deze dagen",
  nearIntro: "Deze evenementen zijn op een of meer van uw dagen, in uw gemeente of een gemeente ernaast.",
  nearNone: "Wij weten van geen ander evenement op deze dagen, in uw gemeente of een gemeente ernaast.",
  nearHelp: "Politie en hulpdiensten werken in de hele buurt. Kies een andere dag als dat voor u ook kan.",
  evenement: "Evenement",
  days: "Dagen",
  gemeente: "Gemeente",
  place: "Plek",
  standing: "Hoe ver",
  announce: "Kondig dit evenement aan",
  announceAnew: "Kondig opnieuw aan",
  back: "Verander iets",
  changeTitle: "Vooraankondiging veranderen",
  changeIntro: "U kondigt het evenement opnieuw aan. De eerdere vooraankondiging vervalt en u krijgt een nieuw nummer.",
  pageNumber: "Vooraankondiging {reference}",
  by: "Aangekondigd door {name} op {moment}",
  toApplication: "Maak er een aanvraag van",
  toApplicationHelp: "Alles wat u hier hebt ingevuld, staat al in uw aanvraag. Het nummer blijft hetzelfde.",
  change: "Verander",
  withdraw: "Trek in",
  withdrawTitle: "Vooraankondiging intrekken",
  withdrawText: "De gemeente hoort dat u deze dagen niet meer nodig hebt. U kunt later opnieuw aankondigen.",
  withdrawReason: "Waarom trekt u de vooraankondiging in?",
  withdrawButton: "Trek de vooraankondiging in",
  keep: "Toch niet",
  toDossier: "Bekijk het dossier",
  becameDossier: "Hiervan is een aanvraag gemaakt.",
  withdrawn: "Deze vooraankondiging geldt niet meer.",
  forGemeente: "Dit is nog geen aanvraag. Er loopt geen termijn. De organisator dient later een aanvraag in.",
  listTitle: "Aangekondigd",
  listNone: "U hebt niets aangekondigd. Weet u al wanneer en waar, maar nog niet alles? Kondig uw evenement dan aan.",
} as const;

export const standingWords: Record<PublicStanding, string> = {
  announced: "Aangekondigd",
  applied: "Aangevraagd",
  permitted: "Vergund",
};

/** What has become of an announcement, for its page. */
export function announcementState(status: Status, isSubmitted: boolean): string | null {
  if (isSubmitted) return announcementText.becameDossier;
  return status === "announced" ? null : announcementText.withdrawn;
}
