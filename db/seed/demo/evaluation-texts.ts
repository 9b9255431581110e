/** What parties of the demonstration say afterwards; which one a story gets follows from its name. */
export const wentWell = [
  "De opbouw was op tijd klaar en de doorgang bleef de hele dag vrij.",
  "De samenwerking met de hulpdiensten verliep rustig en duidelijk.",
  "Bezoekers liepen goed door en de toiletten waren op orde.",
  "De briefing vooraf was kort en helder. Iedereen wist wat te doen.",
] as const;

export const lessonsOfGemeente = [
  "Zet de wegafsluiting een uur eerder neer, want de eerste bezoekers kwamen al tijdens de opbouw.",
  "Spreek vooraf af wie de buurt belt als de muziek later stopt.",
  "Vraag de plattegrond met de definitieve plek van de tenten een week eerder op.",
  "Laat de organisator de telling bij de ingang elk uur doorgeven.",
] as const;

export const lessonsOfOrganiser = [
  "Meer verkeersregelaars bij de ingang, vooral in het eerste uur.",
  "Volgend jaar zetten we een tweede waterpunt neer.",
  "We regelen eerder vrijwilligers voor de afbouw.",
] as const;

export const lessonsOfAdviser = [
  "De looproute naar de EHBO-post was niet overal te zien. Zet borden neer.",
  "De doorgang werd smaller door geparkeerde bestelauto's. Neem een parkeerplek op in de tekening.",
] as const;

export const notesOnConditions = [
  "Bij de controle stond een kraam in de vrije doorgang. Na een aanwijzing is die verzet.",
  "Niet gelukt in het eerste uur, daarna wel.",
] as const;

/** The words of last year's report, by section. */
export const reportTexts = {
  summary:
    "De meeste aanvragen kwamen op tijd en de adviezen volgden vlot. Alleen het gezamenlijke advies liet langer op zich wachten. Dat willen we volgend jaar beter doen.\n\nWe vragen de gemeenten om de klasse binnen een week te bevestigen. Dan kunnen de adviezen eerder worden gevraagd.",
  applications:
    "Het aantal aanvragen per gemeente loopt uiteen, zoals elk jaar. Organisatoren van een jaarlijks evenement dienen eerder in dan nieuwe organisatoren.",
  changes:
    "Na de vergunning veranderde er weinig. Waar dat wel gebeurde, las de burgemeester de waarschuwing binnen een dag en is opnieuw advies gevraagd.",
  advice:
    "De diensten adviseerden binnen de afgesproken tijd. Het gezamenlijke advies wacht op alle drie de adviezen en is daardoor vaak later.",
  decisions:
    "De gemeenten nemen bijna alle voorschriften van de diensten over. Bij een late vergunning blijft er te weinig tijd voor bezwaar. Dat moet een uitzondering blijven.",
  afterwards:
    "De meeste incidenten waren klein. De lessen gaan vooral over de eerste uren: de drukte bij de ingang en de doorgang voor hulpdiensten.",
  method:
    "We stellen voor om in de handreiking op te nemen dat de definitieve tekening twee weken voor het evenement binnen is.",
} as const;
