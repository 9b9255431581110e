import type { GemeenteDocument } from "./document/gemeente-document";
import type { HandreikingDocument } from "./document/handreiking-document";
import type { LocalLayerInfo } from "./model";
import { parseSource } from "./source";

/** What came from a gemeente's layer, so that every rule can say so. */
export type LocalMark = {
  readonly gemeente: string;
  readonly ids: ReadonlySet<string>;
  readonly terms: ReadonlySet<object>;
  /** Regional criteria for the track that the gemeente's own take the place of; questions may still name them. */
  readonly replaced: readonly string[];
  readonly info: LocalLayerInfo;
};

/** A regional document, possibly with a gemeente's layer in it. */
export type MergedDocument = HandreikingDocument & { readonly local?: LocalMark };

/**
 * Adds a gemeente's layer to the regional method: its own criteria for the track, terms of a named step that go before
 * the regional ones, extra attachments and questions. Nothing regional is removed.
 */
export function mergeLocalLayer(document: HandreikingDocument, layer: GemeenteDocument): MergedDocument {
  const bijlagen = layer.bijlagen ?? [];
  const vragen = layer.vragen ?? [];
  const track = [...(layer.traject?.vrij?.criteria ?? []), ...(layer.traject?.melding?.criteria ?? [])];
  const terms = (layer.termijnen ?? []).flatMap((entry) =>
    entry.termijn.map((term) => ({ ...term, bron: term.bron ?? entry.bron, stap: entry.stap })),
  );
  return {
    ...document,
    bronnen: { ...layer.bronnen, ...document.bronnen },
    feiten: { ...layer.feiten, ...document.feiten },
    afgeleid: { ...layer.afgeleid, ...document.afgeleid },
    // A gemeente's own criteria take the place of the general set as a whole: permit-free there leaves no melding.
    traject: layer.traject ?? document.traject,
    bijlagen: [...(document.bijlagen ?? []), ...bijlagen],
    stappen: document.stappen?.map((step) => {
      const own = terms.filter((term) => term.stap === step.id);
      return own.length === 0 ? step : { ...step, termijn: [...own, ...(step.termijn ?? [])] };
    }),
    formulier: document.formulier?.map((section) => ({
      ...section,
      vragen: [
        ...section.vragen,
        ...vragen.filter((entry) => entry.sectie === section.sectie).map((entry) => entry.vraag),
      ],
    })),
    local: {
      gemeente: layer.gemeente,
      ids: new Set([...bijlagen, ...track, ...vragen.map((entry) => entry.vraag)].map((rule) => rule.id)),
      terms: new Set<object>(terms),
      replaced: replacedCriteria(document, layer),
      info: infoOf(layer),
    },
  };
}

function replacedCriteria(document: HandreikingDocument, layer: GemeenteDocument): string[] {
  return (["vrij", "melding"] as const).flatMap((key) =>
    layer.traject?.[key] ? (document.traject?.[key]?.criteria ?? []).map((criterion) => criterion.id) : [],
  );
}

const infoOf = (layer: GemeenteDocument): LocalLayerInfo => ({
  gemeente: layer.gemeente,
  name: layer.naam,
  version: layer.versie,
  validFrom: layer.ingangsdatum,
  standing: layer.herkomst,
  note: layer.toelichting ?? null,
  mandate: layer.mandaat ? { classes: layer.mandaat.klassen, sources: layer.mandaat.bron.map(parseSource) } : null,
});
