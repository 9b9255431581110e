/** Words of the page on which a demonstration shows its mail. */
export const demoMailboxText = {
  title: "Post van de demonstratie",
  intro: "Hier leest u alle mail die Paraat zou versturen. Er gaat niets de deur uit.",
  to: "Aan",
  sent: "Verstuurd",
  empty: "Nog geen mail",
  emptyText: "Er is nog niets gebeurd waarvan iemand bericht krijgt. Nieuwe mail staat hier na een paar tellen.",
  refresh: "Kijk opnieuw",
} as const;
