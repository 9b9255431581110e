import { Form } from "@remix-run/react";
import { rolePageText as text } from "~/copy/nl/account/role-page";
import type { OrganisationKind } from "~/domain/access/roles";
import { Disclosure } from "./disclosure";
import { Panel } from "./panel";

type Person = { membershipId: string; name: string; organisationName: string; roleLabel: string };

type Props = {
  groups: readonly {
    kind: OrganisationKind;
    organisations: readonly { name: string; people: readonly Person[] }[];
  }[];
  action: string;
};

/** Everybody whom a visitor of a demonstration can be; one button each, so that it works without script. */
export function DemoPeople({ groups, action }: Props) {
  return (
    <Panel title={text.demoTitle}>
      <Form method="post" action={action} className="stack">
        <p className="quiet">{text.demoIntro}</p>
        {groups.map(({ kind, organisations }) => (
          <section key={kind} className="stack stack--tight" aria-labelledby={`groep-${kind}`}>
            <h3 id={`groep-${kind}`}>{text.groups[kind]}</h3>
            <div className="demo-people">
              {organisations.map(({ name, people }) => (
                <Disclosure key={name} summary={name} open={organisations.length <= 3}>
                  <ul className="plain-list">
                    {people.map((person) => (
                      <li key={person.membershipId}>
                        <PersonButton {...person} />
                      </li>
                    ))}
                  </ul>
                </Disclosure>
              ))}
            </div>
          </section>
        ))}
      </Form>
    </Panel>
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
