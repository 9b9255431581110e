import { copiedText as text } from "~/copy/nl/form/copied-words";
import { fill } from "~/copy/nl/form/pages";
import { formatDateRange, formatList } from "~/copy/nl/format";
import type { CopiedFrom, CopiedNotice } from "~/server/queries/form/copied-from.server";
import { Banner } from "../banner";

type Props = { from: CopiedFrom; notice?: CopiedNotice };

/** Says on every page from where the answers come; on the first one also what did not come along. */
export function CopiedBanner({ from, notice }: Props) {
  const title = fill(text.title, { name: from.name, days: formatDateRange(from.firstDay, from.lastDay) });
  if (notice === undefined) return <Banner title={title}>{text.check}</Banner>;
  return (
    <Banner title={title}>
      <p>
        {text.moved} {text.anew} <strong>{text.check}</strong>
      </p>
      {notice.files.length > 0 && (
        <p>
          {text.files} {formatList(notice.files)}.
        </p>
      )}
      {notice.lost.length > 0 && (
        <>
          <p>{text.lost}</p>
          <ul>
            {notice.lost.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      )}
    </Banner>
  );
}
