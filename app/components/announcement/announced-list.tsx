import { Link } from "@remix-run/react";
import { announcementText as text } from "~/copy/nl/announcement/announcement-text";
import { formatDateRange } from "~/copy/nl/format";
import { LinkButton } from "../link-button";
import { Panel } from "../panel";
import { announcementPath, announcePath } from "./announcement-paths";

export type AnnouncedInList = {
  reference: string;
  name: string;
  gemeenteName: string;
  firstDay: string;
  lastDay: string;
};

/** What an organisation has announced and not yet applied for. */
export function AnnouncedList({ announced }: { announced: readonly AnnouncedInList[] }) {
  return (
    <Panel
      title={text.listTitle}
      action={
        <LinkButton kind="quiet" to={announcePath}>
          {text.title}
        </LinkButton>
      }
    >
      {announced.length === 0 && <p className="quiet">{text.listNone}</p>}
      {announced.length > 0 && (
        <ul className="entry-list">
          {announced.map(({ reference, name, gemeenteName, firstDay, lastDay }) => (
            <li className="entry" key={reference}>
              <div className="entry__text">
                <Link className="entry__name" to={announcementPath(reference)}>
                  {name}
                </Link>
                <span className="quiet">
                  {[formatDateRange(firstDay, lastDay), gemeenteName, reference].join(" · ")}
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
