export const homeText = {
  title: "Veilige evenementen, samen geregeld",
  intro:
    "Organiseert u een evenement? Hier vraagt u een vergunning aan of doet u een melding. Hulpdiensten en andere diensten adviseren. De gemeente besluit.",
  apply: "Begin met uw aanvraag",
  signIn: "Inloggen",
  howTitle: "Zo gaat het",
  how: [
    {
      title: "U vult het formulier in",
      text: "U ziet meteen of u een vergunning nodig heeft, of u op tijd bent en welke bijlagen erbij horen.",
    },
    {
      title: "De diensten adviseren",
      text: "De gemeente vraagt advies aan wie erover gaat. U ziet wie wat doet en wanneer het klaar is.",
    },
    {
      title: "De gemeente besluit",
      text: "U krijgt bericht zodra het besluit er is, met de voorschriften waar u zich aan houdt.",
    },
    {
      title: "Wij leren ervan",
      text: "Na afloop kijken we samen terug. Wat goed ging en beter kan, staat volgend jaar bij uw aanvraag.",
    },
  ],
  methodTitle: "Hoe wij beoordelen",
  method: "De regels waarmee een evenement een klasse krijgt en wie erover adviseert, kunt u helemaal nalezen.",
  methodLink: "Lees de handreiking",
  demoTitle: "Dit is een demonstratie",
  demo: "Alle namen en evenementen zijn verzonnen. Kies een rol en kijk rond; u kunt niets stukmaken.",
} as const;
