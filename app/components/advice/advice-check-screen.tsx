import { Link } from "@remix-run/react";
import { adviceFormText as text } from "~/copy/nl/advice/form-text";
import { interfaceText } from "~/copy/nl/interface";
import type { Reason } from "~/domain/outcome";
import type { AdviceCheckPage } from "~/server/queries/advice/advice-check.server";
import { Banner } from "../banner";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { FactList } from "../fact-list";
import { LinkButton } from "../link-button";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import { AdviceBody } from "./advice-body";
import { RefusalBanner } from "./refusal-banner";
import { RequestPage, requestPath } from "./request-page";

type Props = { page: AdviceCheckPage; of: "advice" | "joint"; reason: Reason | undefined };

/** The advice once more, as others will read it. */
export function AdviceCheckScreen({ page, of, reason }: Props) {
  const { head, advice, revision, partIds, files, ticked } = page;
  const here = requestPath(of, head.requestId);
  return (
    <RequestPage head={head} of={of} title={text.checkTitle}>
      {reason === "stale" ? (
        <Banner
          kind="warning"
          title={text.staleApplication}
          live
          actions={
            <LinkButton to={here} kind="secondary">
              {text.back}
            </LinkButton>
          }
        >
          {text.staleApplicationText}
        </Banner>
      ) : (
        <RefusalBanner reason={reason} />
      )}
      {advice === null ? (
        <Banner
          kind="warning"
          title={text.incomplete}
          actions={
            <LinkButton to={`${here}/schrijven`} kind="primary">
              {text.change}
            </LinkButton>
          }
        >
          {text.incompleteText}
        </Banner>
      ) : (
        <>
          <Panel title={advice.service} action={<Link to={`${here}/schrijven`}>{text.change}</Link>}>
            <AdviceBody advice={advice} />
          </Panel>
          <Panel title={text.rests}>
            <FactList
              facts={[
                { term: text.restsVersion, value: `${interfaceText.version} ${head.versionNumber}` },
                ...(ticked.length === 0 ? [] : [{ term: text.restsAlso, value: ticked.join("; ") }]),
                ...(files.length === 0
                  ? []
                  : [
                      {
                        term: text.restsFiles,
                        value: files.map(({ id, name, number }) => (
                          <span key={id} className="answer-line">
                            {name}, {interfaceText.version} {number}
                          </span>
                        )),
                      },
                    ]),
              ]}
            />
          </Panel>
          <PageForm method="post" className="stack">
            <input type="hidden" name="revision" value={revision} />
            <input type="hidden" name="version" value={head.versionId} />
            {partIds.map((id) => (
              <input key={id} type="hidden" name="part" value={id} />
            ))}
            <p>{text.giveText}</p>
            <ButtonRow>
              <Button>{text.give}</Button>
              <Link to={`${here}/schrijven`}>{text.change}</Link>
            </ButtonRow>
          </PageForm>
        </>
      )}
    </RequestPage>
  );
}
