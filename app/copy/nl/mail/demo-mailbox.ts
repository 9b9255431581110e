/** Words of the page on which a demonstration shows its mail. */
export const demoMailboxText = {
  title: "Post van de demonstratie",
  intro: "Hier leest u de laatste mail die Paraat zou versturen. Er gaat niets de deur uit.",
  summary: (subject: string, name: string) => `${subject}, aan ${name}`,
  sent: "Verstuurd",
  empty: "Nog geen mail",
  emptyText: "Er is nog niets gebeurd waarvan iemand bericht krijgt. Nieuwe mail staat hier na een paar tellen.",
  refresh: "Kijk opnieuw",
} as const;
