import { useEffect, useRef } from "react";
import { announcementText as text } from "~/copy/nl/announcement/announcement-text";
import { formText } from "~/copy/nl/form/pages";
import { announceFields } from "~/forms/announce-post";
import type { RawValues } from "~/forms/raw-values";
import type { AnnounceReview } from "~/server/queries/announcement/announce-page.server";
import { AnswerValue } from "../answer-value";
import { Breadcrumb } from "../breadcrumb";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { FactList } from "../fact-list";
import { applicationsPath } from "../form/paths";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { announcePath } from "./announcement-paths";
import { NearList } from "./near-list";

type Props = { review: AnnounceReview; values: RawValues; isNew: boolean };

/** What will be announced and what is near it, before it counts. */
export function AnnounceReviewScreen({ review, values, isNew }: Props) {
  const top = useRef<HTMLDivElement>(null);
  // The address stays the same, so nothing else tells a reader that the page did not.
  useEffect(() => top.current?.focus(), []);
  const said = Object.entries(values).filter(([name]) => name !== announceFields.act);
  return (
    <Page
      kind="form"
      head={
        <div ref={top} tabIndex={-1} className="stack">
          <Breadcrumb items={[{ label: formText.applications, href: applicationsPath }]} current={text.title} />
          <PageTitle title={text.reviewTitle} kicker={text.title} subtitle={text.reviewIntro} />
        </div>
      }
    >
      <NearList near={review.near} />
      <Panel title={text.answers}>
        <FactList
          facts={review.answers.map(({ label, answer }) => ({
            term: label.nl,
            value: answer && <AnswerValue answer={answer} />,
          }))}
        />
        <PageForm method="post" action={announcePath}>
          {said.flatMap(([name, list]) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: values of one field never move
            list.map((value, index) => <input key={`${name} ${index}`} type="hidden" name={name} value={value} />),
          )}
          <ButtonRow>
            <Button name={announceFields.act} value="kondig-aan">
              {isNew ? text.announce : text.announceAnew}
            </Button>
            <Button kind="secondary" name={announceFields.act} value="verander">
              {text.back}
            </Button>
          </ButtonRow>
        </PageForm>
      </Panel>
    </Page>
  );
}
