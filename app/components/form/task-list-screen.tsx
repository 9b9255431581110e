import { Link } from "@remix-run/react";
import { checkText } from "~/copy/nl/form/check-words";
import { coAuthorText } from "~/copy/nl/form/co-author-words";
import { filesText } from "~/copy/nl/form/files-words";
import { fill, formText, statusWords } from "~/copy/nl/form/pages";
import { mailedMessage } from "~/copy/nl/form/resume-words";
import { formatCount, formatDate, formatInstant } from "~/copy/nl/format";
import type { TaskListPage } from "~/server/queries/form/task-list.server";
import { Breadcrumb } from "../breadcrumb";
import { EarlierLessons } from "../evaluation/earlier-lessons";
import { LinkButton } from "../link-button";
import { MessageArea } from "../message-area";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { type Task, TaskList } from "../task-list";
import { CopiedBanner } from "./copied-banner";
import { LastEditionPanel } from "./last-edition";
import { MailLink } from "./mail-link";
import { OutlookPanel } from "./outlook-panel";
import { applicationsPath, checkPath, coAuthorsPath, deletePath, filesPath, sectionPath } from "./paths";

/** The parts of an application with how far each is; in any order. */
export function TaskListScreen({ page, mailed }: { page: TaskListPage; mailed: string | null }) {
  const { draft, tasks } = page;
  const name = draft.name || formText.unnamed;
  const done = tasks.filter(({ status }) => status === "done").length;
  return (
    <Page
      kind="form"
      head={
        <>
          <Breadcrumb items={[{ label: formText.applications, href: applicationsPath }]} current={name} />
          <PageTitle
            kicker={formText.tasksKicker}
            title={name}
            subtitle={fill(formText.tasksProgress, { done, count: tasks.length })}
          />
          <MessageArea message={mailedMessage(mailed)} />
        </>
      }
      aside={<OutlookPanel outlook={page.outlook} draftId={draft.id} />}
    >
      {draft.copied && <CopiedBanner from={draft.copied} notice={page.notice} />}
      <Panel title={formText.tasksFill}>
        <p>{formText.tasksIntro}</p>
        <TaskList tasks={[...tasks.map((task) => taskOf(draft.id, task)), ...fileTasks(page)]} />
      </Panel>
      <LastEditionPanel edition={page.last} />
      <EarlierLessons lessons={page.earlier} />
      <Panel title={formText.tasksSend}>
        <p>{checkText.checkIntro}</p>
        <p>
          <LinkButton to={checkPath(draft.id)}>{checkText.check}</LinkButton>
        </p>
      </Panel>
      <MailLink draftId={draft.id} />
      <p className="quiet">
        {fill(formText.savedOn, { moment: formatInstant(draft.savedAt) })}{" "}
        {fill(formText.expires, { date: formatDate(draft.expiresOn) })}{" "}
        {draft.isOwn && <Link to={deletePath(draft.id)}>{formText.deleteDraft}</Link>}
      </p>
      {draft.isOwn && (
        <p>
          <Link to={coAuthorsPath(draft.id)}>{coAuthorText.link}</Link>
        </p>
      )}
    </Page>
  );
}

function taskOf(draftId: string, { id, title, status, open }: TaskListPage["tasks"][number]): Task {
  return {
    title: title.nl,
    href: sectionPath(draftId, id),
    status: statusWords[status],
    ...(status !== "not_started" && open > 0 ? { hint: `${formatCount(open, "vraag", "vragen")} nog open` } : {}),
    tone: status === "busy" ? "active" : "neutral",
  };
}

function fileTasks({ draft, files }: TaskListPage): Task[] {
  if (files === null) return [];
  const { asked, present } = files;
  const status = asked === 0 ? filesText.filesNone : `${present} van ${asked}`;
  return [{ title: formText.files, href: filesPath(draft.id), status, tone: present < asked ? "active" : "neutral" }];
}
