import { Link } from "@remix-run/react";
import { dossierText as text } from "~/copy/nl/dossier/dossier-text";
import { toDoActs as acts, toDoText } from "~/copy/nl/dossier/to-do-text";
import type { ToDo } from "~/domain/dossier/things-to-do";
import { Button } from "../button";
import { LinkButton } from "../link-button";
import { PageForm } from "../page-form";
import { Panel } from "../panel";

type Props = {
  toDo: readonly ToDo[];
  /** Names of services by id. */
  services: Readonly<Record<string, string>>;
  dossier: { reference: string; revision: number };
  canAssign: boolean;
};

/** What the dossier asks of the reader, each with the buttons that do it; the first one is the primary button. */
export function ToDoList({ toDo, services, dossier, canAssign }: Props) {
  return (
    <Panel title={text.now} kind={toDo.some((one) => isUrgent(one)) ? "attention" : "normal"}>
      {toDo.length === 0 ? (
        <p className="quiet">{text.nothingNow}</p>
      ) : (
        <ol className="to-do">
          {toDo.map((one, index) => {
            const words = toDoText(one, (id) => services[id] ?? id);
            return (
              <li className="to-do__item" key={`${one.code}-${"requestId" in one ? one.requestId : ""}`}>
                <div>
                  <p className="to-do__title">{words.title}</p>
                  {words.text && <p className="quiet">{words.text}</p>}
                </div>
                <Acts toDo={one} dossier={dossier} canAssign={canAssign} isFirst={index === 0} />
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}

const isUrgent = (toDo: ToDo): boolean => toDoText(toDo, String).tone === "attention";

type ActsProps = { toDo: ToDo; dossier: Props["dossier"]; canAssign: boolean; isFirst: boolean };

function Acts({ toDo, dossier, canAssign, isFirst }: ActsProps) {
  const base = `/dossiers/${dossier.reference}`;
  const kind = isFirst ? "primary" : "secondary";
  const go = (path: string, label: string, quiet = false) => (
    <LinkButton key={path} to={`${base}/${path}`} kind={quiet ? "quiet" : kind}>
      {label}
    </LinkButton>
  );
  const post = (path: string, label: string) => (
    <PageForm method="post" action={`${base}/${path}`} key={path}>
      <input type="hidden" name="revision" value={dossier.revision} />
      <Button kind={kind}>{label}</Button>
    </PageForm>
  );
  const buttons = () => {
    switch (toDo.code) {
      case "take_on":
        return [post("oppakken", acts.takeOn), ...(canAssign ? [go("behandelaar", acts.assign, true)] : [])];
      case "check_complete":
        return [post("volledig", acts.complete), go("aanvullen", acts.supplement, true)];
      case "supplement_running":
        return [];
      case "supplement_over":
        return toDo.canNotTreat ? [go("niet-behandelen", acts.notTreat)] : [];
      case "confirm_class":
        return [go("risicoscan", acts.confirmClass)];
      case "send_requests":
        return [go("advies/versturen", acts.send)];
      case "go_on_with_requests":
      case "skip_advice":
        return [go("advies/versturen", acts.goOn)];
      case "advice_late":
        return toDo.canGoOn ? [go(`advies/${toDo.requestId}/zonder-reactie`, acts.withoutAdvice)] : [];
      case "information_wanted":
        return [go("berichten", acts.messages)];
      case "wait_for_advice":
        return [];
      case "take_decision":
      case "settle_review":
        return [go("besluit", acts.decide)];
      case "read_warning":
      case "wait_for_reading":
        return [go("waarschuwing", acts.readWarning)];
      case "judge_melding":
        return [
          go("melding/akkoord", acts.accept),
          go("melding/verbieden", acts.forbid, true),
          go("melding/omzetten", acts.convert, true),
        ];
      case "judge_passage":
        return [go("doorgang", acts.passage)];
      case "evaluate":
        return [go("evaluatie", acts.evaluate)];
      case "close":
        return [post("sluiten", acts.close)];
      case "answer_request":
        return [
          <LinkButton key="answer" to={`/adviezen/${toDo.requestId}`} kind={kind}>
            {acts.answer}
          </LinkButton>,
        ];
    }
  };
  const shown = buttons();
  return shown.length === 0 ? null : <div className="button-row">{shown}</div>;
}

/** A quiet list of other things that can be done with a dossier. */
export function OtherActs({ links }: { links: readonly { label: string; href: string }[] }) {
  if (links.length === 0) return null;
  return (
    <ul className="plain-list">
      {links.map(({ label, href }) => (
        <li key={href}>
          <Link to={href}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}
