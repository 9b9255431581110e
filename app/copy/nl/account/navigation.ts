/** The words of the main menu. */
export const navigationLabels = {
  applications: "Mijn aanvragen",
  worklist: "Werk",
  advice: "Adviezen",
  joint: "Gezamenlijk advies",
  evaluations: "Evaluaties",
  report: "Jaarverslag",
  accounts: "Accounts",
  undelivered: "Post",
  outages: "Storingen",
  handreiking: "Handreiking",
  tips: "Tips",
} as const;
