import { adviceText } from "~/copy/nl/advice/advice-text";
import { askedAgain } from "~/copy/nl/advice/advice-words";
import { jointText } from "~/copy/nl/advice/joint-text";
import { reviewText } from "~/copy/nl/dossier/review-text";
import { requestWords } from "~/copy/nl/dossier/status-words";
import { formatDateRange } from "~/copy/nl/format";
import type { RequestHead } from "~/server/queries/advice/open-request.server";
import { Banner } from "../banner";
import { Breadcrumb } from "../breadcrumb";
import { ClassBadge } from "../class-badge";
import { Deadline } from "../deadline";
import { MessageArea } from "../message-area";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { StatusBadge } from "../status-badge";

type Props = {
  head: RequestHead;
  /** Of one service, or of the services together. */
  of: "advice" | "joint";
  /** The name of a page below the request. */
  title?: string;
  message?: string | null;
  banner?: React.ReactNode;
  aside?: React.ReactNode;
  asideLabel?: string;
  children: React.ReactNode;
};

export const requestPath = (of: Props["of"], requestId: string): string =>
  `/${of === "advice" ? "adviezen" : "integraal"}/${requestId}`;

/** The frame of every page about one request for advice. */
export function RequestPage({ head, of, title, message, banner, aside, asideLabel, children }: Props) {
  const list =
    of === "advice" ? { label: adviceText.title, href: "/adviezen" } : { label: jointText.title, href: "/integraal" };
  const here = { label: head.name, href: requestPath(of, head.requestId) };
  const words = head.isAgain ? askedAgain : requestWords[head.status];
  return (
    <Page
      kind="work"
      aside={aside}
      asideLabel={asideLabel}
      head={
        <>
          <Breadcrumb items={title === undefined ? [list] : [list, here]} current={title ?? head.name} />
          <PageTitle
            title={title ?? head.name}
            kicker={title === undefined ? head.reference : `${head.reference}, ${head.name}`}
            subtitle={`${head.gemeente}, ${formatDateRange(head.firstDay, head.lastDay)}`}
            badges={
              <>
                {head.class && <ClassBadge {...head.class} showName />}
                <StatusBadge tone={words.tone}>{words.text}</StatusBadge>
                {head.dueOn !== null && head.daysLeft !== null && head.canWrite && (
                  <Deadline label={adviceText.own} date={head.dueOn} daysLeft={head.daysLeft} />
                )}
              </>
            }
          />
          {head.underReview && (
            <Banner kind="warning" title={reviewText.title}>
              {reviewText.adviser}
            </Banner>
          )}
          {banner}
          {message !== undefined && <MessageArea message={message} />}
        </>
      }
    >
      {children}
    </Page>
  );
}
