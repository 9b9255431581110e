import { Link } from "@remix-run/react";
import { accountText as text } from "~/copy/nl/account/accounts";
import { formatInstantDate } from "~/copy/nl/format";
import { type Column, DataTable } from "./data-table";

type HeldRole = {
  membershipId: string;
  organisationName: string;
  roleLabel: string;
  since: number;
  endedAt: number | null;
  /** The role in which the reader works now: nobody ends that for themselves. */
  isOwn: boolean;
};

/** The roles that a person has or had, with the way to end them. */
export function HeldRoles({ roles }: { roles: readonly HeldRole[] }) {
  return (
    <DataTable
      caption={text.rolesCaption}
      captionHidden
      columns={columns}
      rows={roles}
      rowKey={({ membershipId }) => membershipId}
    />
  );
}

const columns: Column<HeldRole>[] = [
  { key: "organisation", label: text.organisation, cell: ({ organisationName }) => organisationName },
  { key: "role", label: text.role, cell: ({ roleLabel }) => roleLabel },
  { key: "since", label: text.from, nowrap: true, cell: ({ since }) => formatInstantDate(since) },
  { key: "end", label: text.until, cell: (role) => <RoleEnd {...role} /> },
];

function RoleEnd({ membershipId, organisationName, roleLabel, endedAt, isOwn }: HeldRole) {
  if (endedAt !== null) return <span className="quiet">{text.ended(formatInstantDate(endedAt))}</span>;
  if (isOwn) return <span className="quiet">{text.ownRole}</span>;
  return (
    <Link to={`/beheer/rollen/${membershipId}`} aria-label={text.endRoleLabel(roleLabel, organisationName)}>
      {text.endRole}
    </Link>
  );
}
