import type { DecisionKind, DossierTrack } from "~/domain/dossier/status";

/** Decisions on a permit that was given before. */
const revised: readonly DecisionKind[] = ["maintained", "amended", "revoked"];

/** The articles that a decision rests on; the ordinance of the gemeente itself goes before the numbers of the model. */
export function legalBasis(track: DossierTrack, kind: DecisionKind): readonly string[] {
  return track === "melding"
    ? ["artikel 2:25 van de Algemene plaatselijke verordening"]
    : [
        "artikel 2:25 van de Algemene plaatselijke verordening",
        `de artikelen 1:4${revised.includes(kind) ? ", 1:6" : ""} en 1:8 van de Algemene plaatselijke verordening`,
        "artikel 174 van de Gemeentewet",
      ];
}

export function objectionBody(gemeente: string): { body: string; court: string; address: readonly string[] } {
  return {
    body: `de burgemeester van ${gemeente}`,
    court: "rechtbank Overijssel",
    address: [`Gemeente ${gemeente}`, "t.a.v. de commissie bezwaarschriften"],
  };
}
