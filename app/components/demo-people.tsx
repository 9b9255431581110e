import { rolePageText as text } from "~/copy/nl/account/role-page";
import { capitalise } from "~/copy/nl/format";
import type { OrganisationKind, Role } from "~/domain/access/roles";
import { Disclosure } from "./disclosure";
import { PageForm } from "./page-form";
import { Panel } from "./panel";

type Person = { membershipId: string; name: string; organisationName: string; roleLabel: string };

type Props = {
  /** One person for each role. */
  quick: readonly (Person & { role: Role })[];
  groups: readonly {
    kind: OrganisationKind;
    organisations: readonly { name: string; people: readonly Person[] }[];
  }[];
  action: string;
};

/** Everybody whom a visitor of a demonstration can be; one button each, so that it works without script. */
export function DemoPeople({ quick, groups, action }: Props) {
  return (
    <PageForm method="post" action={action} className="stack">
      <Panel title={text.demoTitle}>
        <p className="quiet">{text.demoIntro}</p>
        <ul className="demo-roles">
          {quick.map((person) => (
            <RoleCard key={person.membershipId} {...person} />
          ))}
        </ul>
      </Panel>
      <Panel title={text.everybody}>
        {groups.map(({ kind, organisations }) => (
          <Disclosure key={kind} summary={text.groups[kind]}>
            <div className="demo-people">
              {organisations.map(({ name, people }) => (
                <Organisation key={name} name={name} people={people} />
              ))}
            </div>
          </Disclosure>
        ))}
      </Panel>
    </PageForm>
  );
}

function RoleCard({ membershipId, name, role, roleLabel, organisationName }: Person & { role: Role }) {
  return (
    <li className="demo-roles__card">
      <div>
        <h3>{capitalise(roleLabel)}</h3>
        <p className="quiet">{text.quick(name, organisationName)}</p>
        <p>{text.does[role]}</p>
      </div>
      <button
        className="button button--secondary"
        name="lidmaatschap"
        value={membershipId}
        type="submit"
        aria-label={text.enter(name, roleLabel, organisationName)}
      >
        {text.go}
      </button>
    </li>
  );
}

function Organisation({ name, people }: { name: string; people: readonly Person[] }) {
  return (
    <section>
      <h3>{name}</h3>
      <ul className="plain-list">
        {people.map((person) => (
          <li key={person.membershipId}>
            <PersonButton {...person} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PersonButton({ membershipId, name, roleLabel, organisationName }: Person) {
  return (
    <button
      className="button button--quiet demo-people__person"
      name="lidmaatschap"
      value={membershipId}
      type="submit"
      aria-label={text.enter(name, roleLabel, organisationName)}
    >
      <strong>{name}</strong>
      <span>{roleLabel}</span>
    </button>
  );
}
