/** Words of the page on which an application is looked over and sent. */
export const checkText = {
  check: "Antwoorden nakijken en aanvraag indienen",
  send: "Onderteken en dien in",
  sendFree: "Rond af",
  checkTitle: "Kijk uw antwoorden na",
  checkIntro: "Klopt alles? Onderaan dient u de aanvraag in.",
  change: "Wijzig",
  changeFiles: "Wijzig bijlagen",
  hardTitle: "Dit is nog nodig om te kunnen indienen",
  hardText: "Zonder deze gegevens is het geen aanvraag.",
  softTitle: "Dit ontbreekt nog",
  softText:
    "U kunt de aanvraag wel indienen. De gemeente vraagt u dan om aanvulling. De tijd om te beslissen staat zolang stil.",
  attachmentMissing: "Bijlage: {name}",
  completeTitle: "Uw aanvraag is compleet",
  completeText: "Alles wat we nu nodig hebben, is ingevuld.",
  noFiles: "Geen bestanden toegevoegd",
  submit: "Aanvraag indienen",
  submitFree: "Afronden en kopie bewaren",
} as const;
