import type { RequestActPage } from "~/server/queries/dossier/request-act-page.server";
import type { ActResult } from "./act-form";
import { ReasonScreen } from "./reason-screen";

type Props = {
  page: RequestActPage;
  words: { title: string; text: string; button: string; label: string };
  result: ActResult;
  danger?: boolean;
};

/** A page on which the gemeente does one thing with a request, and says why. */
export function RequestReasonScreen({ page, ...rest }: Props) {
  const { request, head } = page;
  // The request has a revision of its own: somebody else may have changed the dossier without touching it.
  const act = { ...page, head: { ...head, revision: request.revision } };
  return (
    <ReasonScreen
      page={act}
      tab="advice"
      subject={request.service}
      cancelHref={`/dossiers/${head.reference}/advies`}
      {...rest}
    />
  );
}
