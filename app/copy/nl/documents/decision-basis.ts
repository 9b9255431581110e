import type { DossierTrack } from "~/domain/dossier/status";

/** The articles that a decision rests on; the ordinance of the gemeente itself goes before the numbers of the model. */
export function legalBasis(track: DossierTrack): readonly string[] {
  return track === "melding"
    ? ["artikel 2:25 van de Algemene plaatselijke verordening"]
    : [
        "artikel 2:25 van de Algemene plaatselijke verordening",
        "de artikelen 1:4 en 1:8 van de Algemene plaatselijke verordening",
        "artikel 174 van de Gemeentewet",
      ];
}

/** Interests for which the ordinance lets a permit be refused (model-APV 1:8). */
export const refusalGrounds: readonly string[] = [
  "de openbare orde",
  "de openbare veiligheid",
  "de volksgezondheid",
  "het milieu",
];

export function objectionBody(gemeente: string): { body: string; court: string; address: readonly string[] } {
  return {
    body: `de burgemeester van ${gemeente}`,
    court: "rechtbank Overijssel",
    address: [`Gemeente ${gemeente}`, "t.a.v. de commissie bezwaarschriften"],
  };
}
