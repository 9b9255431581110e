import type { ServerBuild } from "@remix-run/node";
import { regionInAddress } from "~/domain/access/report-access";
import { localDateAt } from "~/domain/time/instant";
import { type EntryPoint, entryPoints } from "~/server/http/entry-points.server";
import { membership, outage, outbox, user } from "~db/schema";
import type { SiteRequest } from "../../support/site";
import { smallPdf } from "../../support/small-pdf";
import type { TestApp } from "../../support/test-app";
import {
  answersRequest,
  type Expectation,
  readsDocument,
  readsReport,
  seesDossier,
  seesDraft,
  seesFile,
} from "./expectations";
import type { Matters, Visitor } from "./matter";

/** What an address is about, with whether a visitor may know of it. */
export type Subject = {
  key: string;
  values: Readonly<Record<string, string>>;
  isKnownTo: (visitor: Visitor) => boolean;
  isAbsent: boolean;
};

export type Door = EntryPoint & { key: string };

/** Every way in that runs code of ours, with the line of the table that it belongs to. */
export function doorsOf(build: ServerBuild): Door[] {
  return entryPoints(build).map((entry) => ({ ...entry, key: entry.id }));
}

const noId = "none";
const everybody = () => true;

/** Everything that an address of this kind can be about. */
export function subjectsOf(app: TestApp, matters: Matters, { over, absentFor }: Expectation): Subject[] {
  const { dossiers, drafts, requests, files, documents, region } = matters;
  const read = app.database.reader;
  const { handreiking } = app.rules.current(localDateAt(app.clock.now()));
  const sectionId = handreiking.sections[0]?.id ?? "";
  const one = (key: string, values: Subject["values"]): Subject => ({
    key,
    values,
    isKnownTo: everybody,
    isAbsent: false,
  });
  switch (over) {
    case undefined:
      return [one("", {})];
    case "dossier":
      return dossiers.map((dossier) => ({
        key: `${dossier.key} ${dossier.side}`,
        values: {
          id: dossier.id,
          dossierId: dossier.id,
          reference: dossier.reference,
          requestId: requests.find(({ dossierId }) => dossierId === dossier.id)?.id ?? noId,
          questionId: handreiking.questions[0]?.id ?? "",
        },
        isKnownTo: (visitor) => seesDossier(visitor, dossier),
        isAbsent: dossier.status === "announced" || (absentFor?.(dossier) ?? false),
      }));
    case "announcement":
      return dossiers.map((dossier) => ({
        key: `${dossier.key} ${dossier.side}`,
        values: { reference: dossier.reference },
        isKnownTo: (visitor) => seesDossier(visitor, dossier),
        isAbsent: dossier.status !== "announced",
      }));
    case "request_in_dossier":
      return requests.flatMap((request) => {
        const dossier = dossiers.find(({ id }) => id === request.dossierId);
        if (dossier === undefined) return [];
        return {
          key: `${request.status} ${dossier.key} ${dossier.side}`,
          values: { reference: dossier.reference, requestId: request.id },
          isKnownTo: (visitor: Visitor) => seesDossier(visitor, dossier),
          isAbsent: false,
        };
      });
    case "document":
      return documents.map((document) => ({
        key: `${document.kind} ${document.dossier.side}`,
        values: { id: document.id },
        isKnownTo: (visitor) => readsDocument(visitor, document),
        isAbsent: true,
      }));
    case "draft":
      return drafts.map((draft) => ({
        key: `${draft.key} ${draft.organiser}`,
        values: {
          id: draft.id,
          draftId: draft.id,
          sectionId,
          file: files.find(({ kind, organiser }) => kind === "draft" && organiser === draft.organiser)?.id ?? noId,
        },
        isKnownTo: (visitor) => seesDraft(visitor, draft),
        isAbsent: false,
      }));
    case "report":
      return ([null, "here", "there"] as const).map((of) => ({
        key: `report of ${of ?? "the region"}`,
        values: { year: "2025", scope: of === null ? regionInAddress : region[of], section: "summary" },
        isKnownTo: (visitor) => readsReport(visitor, of),
        isAbsent: absentFor?.({ status: "", kind: "report" }) ?? false,
      }));
    case "request":
    case "joint_request":
      return requests
        .filter(({ kind }) => (kind === "joint") === (over === "joint_request"))
        .map((request) => ({
          key: `${request.kind} ${request.status} ${dossiers.find(({ id }) => id === request.dossierId)?.key}`,
          values: { id: request.id, requestId: request.id },
          isKnownTo: (visitor) => answersRequest(visitor, request),
          isAbsent: absentFor?.(request) ?? false,
        }));
    case "file":
      return files.map((file) => ({
        key: `${file.kind} ${file.organiser}`,
        values: { id: file.id },
        isKnownTo: (visitor) => seesFile(visitor, file, dossiers),
        isAbsent: false,
      }));
    case "account":
      return read
        .select({ id: user.id })
        .from(user)
        .limit(4)
        .all()
        .map(({ id }, index) => one(`account ${index}`, { userId: id }));
    case "nothing":
      return [{ ...one("no page", {}), isAbsent: true }];
    case "own_role":
      return [region.officer, region.organiser].map((person) => ({
        ...one("a role", { id: person.membershipId }),
        isKnownTo: (visitor) => visitor.person?.membershipId === person.membershipId,
      }));
    case "membership":
    case "person":
      return read
        .select({ id: membership.id })
        .from(membership)
        .limit(4)
        .all()
        .map(({ id }, index) => one(`membership ${index}`, { id, membershipId: id }));
    case "mail":
      return read
        .select({ id: outbox.id })
        .from(outbox)
        .limit(2)
        .all()
        .map(({ id }, index) => ({ ...one(`mail ${index}`, { mailId: id }), isAbsent: true }));
    case "outage":
      return read
        .select({ id: outage.id })
        .from(outage)
        .limit(2)
        .all()
        .map(({ id }, index) => one(`outage ${index}`, { outageId: id }));
    case "link":
      return [{ ...one("unknown link", { token: region.organiser.membershipId }), isAbsent: true }];
  }
}

/** The address of a door for a subject; `data` asks for the data of one route alone, as scripts do. */
export function addressOf(door: Door, subject: Subject, data: boolean): string {
  const path = door.path.replace(/:(\w+)/g, (_, name: string) => subject.values[name] ?? "none");
  return data ? `${path}?_data=${encodeURIComponent(door.id)}` : path;
}

const boundary = "grens";
const pdf = smallPdf().toString("latin1");

/** What a visitor sends to such a door. */
export function formOf({ form = {}, upload }: Expectation, subject: Subject): Pick<SiteRequest, "form" | "headers"> {
  if (upload === true) {
    const part = `Content-Disposition: form-data; name="bestand"; filename="plan.pdf"\r\nContent-Type: application/pdf`;
    return {
      form: `--${boundary}\r\n${part}\r\n\r\n${pdf}\r\n--${boundary}--\r\n`,
      headers: { "content-type": `multipart/form-data; boundary=${boundary}`, accept: "application/json" },
    };
  }
  const filled = Object.entries(form).map(([name, value]) => [
    name,
    value.startsWith(":") ? (subject.values[value.slice(1)] ?? "none") : value,
  ]);
  return { form: Object.fromEntries(filled) };
}
