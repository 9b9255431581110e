import { Fragment } from "react";
import { AddressFields } from "~/components/address-fields";
import { Banner } from "~/components/banner";
import { BarChart } from "~/components/bar-chart";
import { Breadcrumb } from "~/components/breadcrumb";
import { Button } from "~/components/button";
import { ButtonRow } from "~/components/button-row";
import { Checkbox } from "~/components/checkbox";
import { CheckboxGroup } from "~/components/checkbox-group";
import { Chips } from "~/components/chips";
import { ClassBadge } from "~/components/class-badge";
import { ConditionCard } from "~/components/condition-card";
import { ContactFields } from "~/components/contact-fields";
import { DataTable } from "~/components/data-table";
import { DateField } from "~/components/date-field";
import { Deadline } from "~/components/deadline";
import { DefaultSubmit } from "~/components/default-submit";
import { Diff } from "~/components/diff";
import { Disclosure } from "~/components/disclosure";
import { EmptyState } from "~/components/empty-state";
import { ErrorSummary } from "~/components/error-summary";
import { FactList } from "~/components/fact-list";
import { FileField } from "~/components/file-field";
import { FileRow } from "~/components/file-row";
import { FilterBar } from "~/components/filter-bar";
import { LinkButton } from "~/components/link-button";
import type { MapArea } from "~/components/map-projection";
import { MessageArea } from "~/components/message-area";
import { NumberField } from "~/components/number-field";
import { NumberTile } from "~/components/number-tile";
import { Page } from "~/components/page";
import { PageTitle } from "~/components/page-title";
import { Pagination } from "~/components/pagination";
import { Panel } from "~/components/panel";
import { PersonChip } from "~/components/person-chip";
import { Question } from "~/components/question";
import { RadioGroup } from "~/components/radio-group";
import { RegionMap } from "~/components/region-map";
import { RepeatedRows } from "~/components/repeated-rows";
import { SelectField } from "~/components/select-field";
import { StatusBadge } from "~/components/status-badge";
import { StepsList } from "~/components/steps-list";
import { Tabs } from "~/components/tabs";
import { TaskList } from "~/components/task-list";
import { TextArea } from "~/components/text-area";
import { TextField } from "~/components/text-field";
import { TimeField } from "~/components/time-field";
import { Timeline } from "~/components/timeline";
import { YesNo } from "~/components/yes-no";
import * as sample from "./gallery-samples";

/** One topic of the application form: empty, or refused with everything that was typed. */
export function FormGallery({ refused }: { refused: boolean }) {
  const problems = refused ? sample.problems : undefined;
  const of = (name: string) => ({
    name,
    problem: problems?.[name],
    defaultValue: refused ? sample.typed[name] : undefined,
  });
  const { labels } = sample;
  return (
    <Page
      kind="form"
      head={
        <>
          <Breadcrumb items={[{ label: "Mijn aanvragen", href: "/aanvragen" }]} current="Oktoberfeest Veldzicht" />
          <PageTitle kicker="Publiek (4 van 11)" title="Wie komt er op uw evenement?" />
          <MessageArea message={refused ? null : "Concept opgeslagen om 14.03 uur"} />
          <ErrorSummary problems={problems} labels={labels} />
        </>
      }
      asideLabel="Wat we nu verwachten"
      aside={
        <>
          <Panel title="Wat we nu verwachten">
            <FactList
              layout="stacked"
              facts={[
                { term: "Klasse", value: <ClassBadge id="B" position={1} count={3} name="aandacht" showName /> },
                { term: "Vergunning of melding", value: "Vergunning", source: "meer dan 250 bezoekers" },
                { term: "Op tijd", value: <Deadline date="2027-03-03" daysLeft={34} /> },
              ]}
            />
          </Panel>
          <Panel title="Hulp nodig?">
            <p>
              Bel de gemeente: <a href="tel:0541292929">0547 85 85 85</a>
            </p>
          </Panel>
        </>
      }
    >
      <Panel>
        <form method="post" className="stack" noValidate>
          <DefaultSubmit />
          <Question
            why="Politie en GHOR gebruiken dit. Het bepaalt mee in welke klasse uw evenement valt."
            source="Handreiking §3.3"
          >
            <NumberField
              {...of("bezoekers")}
              label={labels.bezoekers}
              hint="Tel bezoekers, deelnemers en medewerkers samen."
              unit="personen"
            />
          </Question>
          <TextField {...of("naam")} label={labels.naam} autoComplete="off" />
          <TextField {...of("email")} label={labels.email} type="email" autoComplete="email" width="medium" optional />
          <DateField {...of("datum")} label={labels.datum} />
          <TimeField {...of("tijd")} label={labels.tijd} />
          <YesNo {...of("alcohol")} label={labels.alcohol} />
          <RadioGroup
            {...of("soort")}
            label={labels.soort}
            hint="Kies wat er het meest op lijkt."
            options={[
              { value: "muziek", label: "Muziek", hint: "Concert, festival of dansfeest" },
              { value: "sport", label: "Sport" },
              { value: "markt", label: "Markt of braderie" },
            ]}
          />
          <CheckboxGroup
            name="doelgroep"
            problem={problems?.doelgroep}
            defaultValues={refused ? ["jeugd"] : []}
            label={labels.doelgroep}
            options={[
              { value: "kinderen", label: "Kinderen tot 12 jaar" },
              { value: "jeugd", label: "Jongeren van 12 tot 18 jaar" },
              { value: "ouderen", label: "Mensen van 65 jaar en ouder" },
            ]}
          />
          <SelectField
            {...of("gemeente")}
            label={labels.gemeente}
            options={[
              { value: "een", label: "Hof van Twente" },
              { value: "twee", label: "Enschede" },
            ]}
          />
          <TextArea {...of("omschrijving")} label={labels.omschrijving} rows={4} required={false} />
          <FileField
            name="plan"
            label="Plattegrond"
            hint="Pdf of foto, hoogstens 30 MB"
            accept=".pdf,.png,.jpg"
            required={false}
          />
          <ContactFields legend="Wie kunnen we bellen tijdens het evenement?" prefix="contact" field={of} own />
          <AddressFields legend="Waar is het evenement?" prefix="locatie" field={of} />
          <RepeatedRows
            legend="Podia"
            rowName="podium"
            rows={[1, 2].map((number) => (
              <Fragment key={number}>
                <TextField name={`podium-${number}-naam`} label="Naam" compact />
                <NumberField name={`podium-${number}-hoogte`} label="Hoogte" unit="meter" compact decimals />
              </Fragment>
            ))}
          />
          <Checkbox name="waar" label={labels.waar} problem={problems?.waar} required />
          <ButtonRow>
            <Button>Opslaan en verder</Button>
            <Button kind="quiet" formNoValidate name="doe" value="later">
              Later verder
            </Button>
          </ButtonRow>
        </form>
      </Panel>
      <Panel title="Uw aanvraag">
        <TaskList tasks={sample.tasks} />
      </Panel>
    </Page>
  );
}

/** A dossier and a worklist. */
export function WorkGallery({ areas }: { areas: readonly MapArea[] }) {
  return (
    <Page
      kind="work"
      head={
        <>
          <Breadcrumb items={[{ label: "Mijn werk", href: "/werk" }]} current="Oktoberfeest Veldzicht" />
          <PageTitle
            title="Oktoberfeest Veldzicht"
            subtitle="Hof van Twente, 9-10 oktober 2027, aanvraag E-2027-0042"
            badges={
              <>
                <ClassBadge id="C" position={2} count={3} name="risico" showName />
                <StatusBadge tone="active">Advies gevraagd</StatusBadge>
                <Deadline label="Besluit" date="2027-08-14" daysLeft={23} suspendedDays={6} />
              </>
            }
            actions={
              <LinkButton to="/bundel" kind="secondary">
                Maak adviesbundel
              </LinkButton>
            }
          />
          <Banner kind="warning" title="De aanvraag is gewijzigd na het advies">
            <p>Brandweer en GHOR kijken opnieuw. De vergunning kan pas daarna verleend worden.</p>
          </Banner>
          <Tabs label="Onderdelen van het dossier" tabs={sample.tabs} />
        </>
      }
      asideLabel="Bij dit dossier"
      aside={
        <>
          <Panel title="Wie">
            <PersonChip name="Marit Wessels" detail="behandelaar, Hof van Twente" />
            <PersonChip name="Joost ten Brinke" detail="adviseur, brandweer" />
          </Panel>
          <Panel title="Stappen">
            <StepsList steps={sample.steps} />
          </Panel>
          <Panel title="Plaats">
            <RegionMap
              areas={areas}
              selected={areas.slice(7, 8).map((area) => area.id)}
              points={[{ id: "1", name: "Veldzicht", longitude: 6.6, latitude: 52.24 }]}
              attribution="CBS/Kadaster, CC BY 4.0"
            />
          </Panel>
        </>
      }
    >
      <Panel title="Nu te doen" kind="attention">
        <p>
          <Deadline label="Advies GHOR" date="2027-07-20" daysLeft={-2} />
        </p>
        <ButtonRow>
          <Button>Herinner de GHOR</Button>
          <Button kind="secondary">Ga verder zonder advies</Button>
          <Button kind="danger">Trek de vraag in</Button>
        </ButtonRow>
      </Panel>
      <Panel title="Gewijzigd sinds uw vorige bezoek">
        <Diff differences={sample.differences} caption="Wijzigingen" />
      </Panel>
      <Panel title="Gegevens">
        <FactList facts={sample.facts} />
      </Panel>
      <Panel title="Voorschriften">
        <div>
          <ConditionCard
            number={1}
            theme="Brandveiligheid"
            status={<StatusBadge tone="good">Overgenomen</StatusBadge>}
            advisedBy="Brandweer"
            source="Bgbop art. 5.1"
          >
            Houd rond elke tent een strook van 3,5 meter vrij voor voertuigen van de hulpdiensten.
          </ConditionCard>
          <ConditionCard
            number={2}
            theme="Geneeskundige zorg"
            status={<StatusBadge tone="attention">Aangepast</StatusBadge>}
            advisedBy="GHOR"
            actions={<Button kind="secondary">Bekijk de reden</Button>}
          >
            Er is een eerstehulppost met ten minste 4 hulpverleners.
          </ConditionCard>
        </div>
      </Panel>
      <Panel title="Bijlagen">
        <div>
          <FileRow
            name="Veiligheidsplan Oktoberfeest definitief (2).pdf"
            href="/bijlage"
            kind="Veiligheidsplan"
            version={3}
            size={1_240_000}
            at="2027-06-03T12:03:00Z"
            by="Stichting Veldzicht"
          >
            <StatusBadge tone="good">Gecontroleerd</StatusBadge>
          </FileRow>
          <FileRow name="plattegrond.png" href="/bijlage" kind="Plattegrond" version={1} size={340_000} />
        </div>
      </Panel>
      <Panel title="Geschiedenis">
        <Timeline entries={sample.entries} label="Geschiedenis" />
      </Panel>
    </Page>
  );
}

export function ListGallery({ areas }: { areas: readonly MapArea[] }) {
  return (
    <Page kind="work" head={<PageTitle title="Mijn werk" subtitle="12 dossiers" />}>
      <div className="grid">
        <NumberTile label="Te laat" value={2} tone="late" href="/werk?lijst=te-laat" />
        <NumberTile label="Deze week" value={5} tone="attention" href="/werk?lijst=week" />
        <NumberTile label="Wacht op anderen" value={14} href="/werk?lijst=anderen" />
        <NumberTile label="Vergunningen" value={1204} before={1150} />
        <NumberTile label="Op tijd ingediend" value={68.4} unit="%" before={null} />
      </div>
      <FilterBar>
        <SelectField
          compact
          required={false}
          name="gemeente"
          label="Gemeente"
          emptyLabel="Alle"
          options={[{ value: "1", label: "Enschede" }]}
        />
        <SelectField
          compact
          required={false}
          name="fase"
          label="Fase"
          emptyLabel="Alle"
          options={[{ value: "1", label: "Advies gevraagd" }]}
        />
        <TextField compact required={false} name="van" label="Vanaf" width="small" />
      </FilterBar>
      <Chips
        chips={[
          { label: "Gemeente: Enschede", removeHref: "/werk" },
          { label: "Fase: advies gevraagd", removeHref: "/werk?x" },
        ]}
        clearHref="/werk?y"
      />
      <Panel>
        <DataTable
          caption="Dossiers met een termijn"
          columns={sample.columns}
          rows={sample.dossiers}
          rowKey={(row) => row.id}
          rowTone={(row) => (row.daysLeft < 0 ? "late" : undefined)}
        />
        <Pagination page={2} pageCount={7} hrefOf={(page) => `/werk?bladzijde=${page}`} />
      </Panel>
      <div className="grid grid--wide">
        <Panel>
          <BarChart
            title="Enschede behandelde de meeste aanvragen, Borne groeide het hardst"
            bars={sample.bars}
            valueLabel="2027"
            beforeLabel="2026"
            categoryLabel="Gemeente"
          />
        </Panel>
        <Panel>
          <BarChart
            title="Twee van de drie adviezen kwamen op tijd"
            bars={sample.bars.map(({ label, value }) => ({ label, value }))}
          />
        </Panel>
      </div>
      <Panel title="Waar het druk is">
        <RegionMap
          size="large"
          areas={areas}
          selected={areas.slice(0, 2).map((area) => area.id)}
          attribution="CBS/Kadaster, CC BY 4.0"
        />
      </Panel>
      <Panel title="Meldingen in alle soorten">
        <Banner kind="info" title="Concept van een handreiking">
          <p>Dit geldt pas nadat iemand anders het heeft vastgesteld.</p>
        </Banner>
        <Banner kind="warning" title="Let op, de termijn is kort" />
        <Banner
          kind="error"
          title="De bundel kon niet gemaakt worden"
          actions={<Button kind="secondary">Probeer opnieuw</Button>}
        />
        <Banner kind="good" title="Uw aanvraag is ontvangen op 27 april 2027 om 14.03 uur" />
        <div className="row">
          <StatusBadge>Nog niet begonnen</StatusBadge>
          <StatusBadge tone="active">Bezig</StatusBadge>
          <StatusBadge tone="attention">Let op</StatusBadge>
          <StatusBadge tone="good">Klaar</StatusBadge>
          <StatusBadge tone="bad">Geweigerd</StatusBadge>
          {["1", "2", "3", "4"].map((id, position) => (
            <ClassBadge key={id} id={id} position={position} count={4} name={`klasse ${id}`} />
          ))}
          <ClassBadge id="C" position={2} count={3} size="large" />
        </div>
        <div className="stack stack--tight">
          <Deadline date="2027-03-03" daysLeft={-1} />
          <Deadline date="2027-03-03" daysLeft={0} />
          <Deadline date="2027-03-03" daysLeft={3} />
          <Deadline date="2027-03-03" daysLeft={40} />
          <Deadline date="2027-03-03" daysLeft={40} done />
        </div>
        <Disclosure summary="Alle regels die niet golden (12)">
          <p>Regel HR-12: er is geen tent.</p>
        </Disclosure>
        <EmptyState
          title="Er wacht niets op u"
          action={
            <LinkButton to="/" kind="secondary">
              Bekijk de kalender
            </LinkButton>
          }
        >
          <p>Nieuwe dossiers verschijnen hier zodra ze binnenkomen.</p>
        </EmptyState>
      </Panel>
    </Page>
  );
}
