/** Fictional organisers of the demonstration. */
export const organisers = [
  { key: "buurt", name: "Buurtvereniging De Linde", email: "buurt@delinde.example" },
  { key: "buurt2", name: "Buurtcomité Het Ven", email: "feest@hetven.example" },
  { key: "markt", name: "Stichting Weekmarkt en Braderie", email: "info@braderie.example" },
  { key: "oranje", name: "Oranjevereniging Twickelbuurt", email: "bestuur@oranje.example" },
  { key: "loop", name: "Loopgroep Noabers", email: "wedstrijd@loopgroep.example" },
  { key: "fiets", name: "Fietsclub De Dinkel", email: "tocht@fietsclub.example" },
  { key: "carnaval", name: "Carnavalsvereniging De Spekscheters", email: "optocht@spekscheters.example" },
  { key: "muziek", name: "Stichting Zomerpodium", email: "info@zomerpodium.example" },
  { key: "festival", name: "Veldzicht Events", email: "productie@veldzicht.example" },
  { key: "motor", name: "Motorclub Gasgeven", email: "show@gasgeven.example" },
  { key: "kermis", name: "Kermisexploitatie Van der Wiel", email: "kermis@vanderwiel.example" },
  { key: "ijs", name: "IJsvereniging Winterpret", email: "baan@winterpret.example" },
  { key: "dieren", name: "Stichting Boerendag", email: "info@boerendag.example" },
  { key: "kerst", name: "Ondernemersvereniging Centrum", email: "markt@ovcentrum.example" },
] as const;

export type OrganiserKey = (typeof organisers)[number]["key"];
