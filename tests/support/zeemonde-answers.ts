/** Answers to the form of `tests/documents/zeemonde`, by the names of its fields. Each falls in another class. */

/** What every evenement has; the day is in the autumn, well ahead of the day of the tests. */
const everybody = {
  "woonadres.straat": "Kade",
  "woonadres.huisnummer": "3",
  "woonadres.postcode": "1234 AB",
  "woonadres.plaats": "Havendam",
  verhaal: "Zwemmen en spelen.",
  waar_precies: "Oude haven",
  bij_welk_stadhuis: "ZM1",
  "op_de_kalender.0.datum": "12-09-2026",
  "op_de_kalender.0.begin": "10.00",
  "op_de_kalender.0.einde": "17.00",
};

/** Under every criterion for a melding. */
export const party = { ...everybody, titel_op_poster: "Straatfeest", terrein: "dorp", drukte: "60", te_water: "nee" };

/** The lightest class, without any advice. */
export const market = { ...everybody, titel_op_poster: "Vismarkt", terrein: "dorp", drukte: "300", te_water: "nee" };

/** The third class of four, with every question that can come up. */
export const swim = {
  ...everybody,
  titel_op_poster: "Zwemtocht",
  terrein: "haven",
  zm1_kade: "ja",
  drukte: "1200",
  te_water: "ja",
  tap: "nee",
  vaartuigen: "32",
  waterverhaal: "Met volgboten.",
};

/** The heaviest class. */
export const race = {
  ...everybody,
  titel_op_poster: "Wadrace",
  terrein: "wad",
  drukte: "4000",
  te_water: "ja",
  vaartuigen: "9",
};

export const signing = { vraag_om: "kijk_maar", krabbel: "ja" };
