import { eq } from "drizzle-orm";
import type {
  ClassInDocument,
  EvenementInDocument,
  FileInDocument,
  Timeliness,
} from "~/domain/documents/evenement-in-document";
import { collectApplication } from "~/domain/form/collect-application";
import { answerWithMeaning } from "~/domain/form/question-with-meaning";
import { earlierInFacts } from "~/domain/form/supply-facts";
import type { Handreiking } from "~/domain/handreiking/model";
import { localDateAt } from "~/domain/time/instant";
import { localDate } from "~/domain/time/local-date";
import { gemeente, organisation } from "~db/schema";
import type { DossierState } from "../data/dossier-state.server";
import type { Reader } from "../database.server";
import { gemeenteOutlines } from "../gemeente-outlines.server";

/** The parts that every document of a dossier shares. */
export function gatherEvenement(read: Reader, state: DossierState): EvenementInDocument {
  const { dossier, version, rules } = state;
  const collected = collectedOf(state);
  const present = answerWithMeaning(rules.handreiking, version.answers, "aanwezig_piek");
  return {
    name: dossier.name,
    description: collected.description,
    organiser: organisationName(read, dossier.organisationId),
    gemeente: gemeenteName(read, dossier.gemeenteCode),
    place: dossier.place,
    days: collected.days,
    present: typeof present === "number" ? present : null,
  };
}

export function collectedOf({ dossier, version, rules }: DossierState) {
  return collectApplication(rules.handreiking, version.answers, {
    today: localDate(dossier.receivedOn ?? dossier.firstDay),
    earlier: earlierInFacts(version.facts),
    outlines: gemeenteOutlines(),
  });
}

export function gemeenteName(read: Reader, code: string): string {
  return read.select({ name: gemeente.name }).from(gemeente).where(eq(gemeente.code, code)).get()?.name ?? code;
}

export function organisationName(read: Reader, id: string): string {
  return read.select({ name: organisation.name }).from(organisation).where(eq(organisation.id, id)).get()?.name ?? "";
}

export function regionName(read: Reader): string {
  return (
    read.select({ name: organisation.name }).from(organisation).where(eq(organisation.kind, "region")).get()?.name ?? ""
  );
}

export function serviceName({ services }: Handreiking, id: string): string {
  return services.find((service) => service.id === id)?.name ?? id;
}

/** The name of a theme; those of a joint advice are themes of the services that it joins. */
export function themeName({ services }: Handreiking, id: string | null): string | null {
  if (id === null || id === "") return null;
  return services.flatMap(({ themes }) => themes).find((theme) => theme.id === id)?.name.nl ?? id;
}

export function classInDocument({ classes }: Handreiking, letter: string): ClassInDocument {
  return {
    letter,
    name: classes.names[letter]?.nl ?? letter,
    position: classes.order.indexOf(letter) + 1,
    of: classes.order.length,
  };
}

export function timelinessOf(state: DossierState): Timeliness {
  const deadline = state.submission?.terms.find((term) => !term.onTime);
  if (state.submission?.verdict !== false || deadline === undefined) return { onTime: true };
  return { onTime: false, lastDay: deadline.lastDay.due, daysLate: deadline.daysLate };
}

/** The files of the newest version, under the name that the handreiking has for each. */
export function filesInDocument({ files, rules }: DossierState): readonly FileInDocument[] {
  const { attachments, questions } = rules.handreiking;
  return files.map((file) => ({
    document:
      attachments.find((attachment) => attachment.document === file.attachmentId)?.name.nl ??
      questions.find((question) => question.id === file.questionId)?.label.nl ??
      file.fileName,
    name: file.fileName,
    version: file.number,
    size: file.size,
    sha256: file.sha256,
    mediaType: file.mediaType,
    receivedOn: localDateAt(file.uploadedAt),
  }));
}
