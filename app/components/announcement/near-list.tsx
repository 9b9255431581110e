import { standingWords, announcementText as text } from "~/copy/nl/announcement/announcement-text";
import { formatDateRange } from "~/copy/nl/format";
import type { NearEvenement } from "~/server/data/near-evenementen.server";
import { DataTable } from "../data-table";
import { Panel } from "../panel";

/** What others hold in the neighbourhood on the same days, as far as everybody may know. */
export function NearList({ near }: { near: readonly NearEvenement[] }) {
  return (
    <Panel title={text.nearTitle} kind={near.length > 0 ? "attention" : "normal"}>
      <p>{near.length === 0 ? text.nearNone : text.nearIntro}</p>
      {near.length > 0 && (
        <>
          <DataTable
            caption={text.nearTitle}
            captionHidden
            rows={near}
            rowKey={({ name, gemeenteCode, firstDay, place }) => `${name} ${gemeenteCode} ${firstDay} ${place}`}
            columns={[
              { key: "name", label: text.evenement, isRowHeader: true, cell: ({ name }) => name },
              { key: "days", label: text.days, cell: ({ firstDay, lastDay }) => formatDateRange(firstDay, lastDay) },
              {
                key: "place",
                label: text.place,
                cell: ({ place, gemeenteName }) => [place, gemeenteName].filter(Boolean).join(", "),
              },
              { key: "standing", label: text.standing, cell: ({ standing }) => standingWords[standing] },
            ]}
          />
          <p>{text.nearHelp}</p>
        </>
      )}
    </Panel>
  );
}
