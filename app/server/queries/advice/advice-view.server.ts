import { conclusionWords, type Words } from "~/copy/nl/dossier/status-words";
import type { Binding } from "~/domain/advice/advice-status";
import { readJointFindings, themeFindings } from "~/domain/advice/joint-findings";
import type { Handreiking } from "~/domain/handreiking/model";
import type { AdviceConditionRecord, AdviceRecord } from "../../data/advice-requests.server";

export type ConditionView = {
  threadId: string;
  number: number;
  text: string;
  theme: string | null;
  binding: Binding;
};

export type AdviceView = {
  id: string;
  number: number;
  service: string;
  conclusion: Words;
  findings: { theme: string | null; text: string }[];
  residualRisk: string;
  disagreements: string;
  capacity: string;
  conditions: ConditionView[];
  givenBy: string;
  givenOn: string;
  versionNumber: number;
};

export const serviceName = (handreiking: Handreiking, serviceId: string): string =>
  handreiking.services.find(({ id }) => id === serviceId)?.name ?? serviceId;

/** The name of a theme, whichever service it belongs to. */
export function themeName(handreiking: Handreiking, themeId: string): string {
  const themes = handreiking.services.flatMap(({ themes }) => themes);
  return themes.find(({ id }) => id === themeId)?.name.nl ?? themeId;
}

/** An advice as it was given, with the names of themes and service. */
export function adviceView(
  handreiking: Handreiking,
  serviceId: string,
  advice: AdviceRecord,
  conditions: readonly AdviceConditionRecord[],
): AdviceView {
  const { disagreements, capacity } = readJointFindings(advice.findings);
  return {
    id: advice.id,
    number: advice.number,
    service: serviceName(handreiking, serviceId),
    conclusion: conclusionWords[advice.conclusion],
    findings: Object.entries(themeFindings(advice.findings))
      .filter(([, text]) => text.trim() !== "")
      .map(([theme, text]) => ({ theme: theme === "" ? null : themeName(handreiking, theme), text })),
    residualRisk: advice.residualRisk,
    disagreements,
    capacity,
    conditions: conditions
      .filter(({ adviceId }) => adviceId === advice.id)
      .map(({ threadId, number, text, theme, binding }) => ({
        threadId,
        number,
        text,
        theme: theme === null ? null : themeName(handreiking, theme),
        binding,
      })),
    givenBy: advice.givenByName,
    givenOn: advice.givenOn,
    versionNumber: advice.basis.applicationVersionNumber,
  };
}
