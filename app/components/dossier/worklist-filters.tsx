import { fillIn } from "~/copy/nl/dossier/dossier-text";
import { statusWords } from "~/copy/nl/dossier/status-words";
import { listTitles, worklistText as text } from "~/copy/nl/dossier/worklist-text";
import { formatDate } from "~/copy/nl/format";
import { statuses } from "~/domain/dossier/status";
import type { WorklistFilter } from "~/domain/dossier/worklist-filter";
import type { WorklistPage } from "~/server/queries/worklist.server";
import { Chips } from "../chips";
import { DateField } from "../date-field";
import { FilterBar } from "../filter-bar";
import { SelectField } from "../select-field";
import { TextField } from "../text-field";

/** The filters of the worklist; they stand in the address, so a list can be kept and shared. */
export function WorklistFilters({ page: { filter, gemeenten, classes, canHandle } }: { page: WorklistPage }) {
  const small = { compact: true, required: false } as const;
  return (
    <FilterBar action="/werk" submitLabel={text.show} key={JSON.stringify(filter)}>
      {filter.list !== null && <input type="hidden" name="lijst" value={filter.list} />}
      {filter.order !== "due" && <input type="hidden" name="volgorde" value={filter.order} />}
      {filter.descending && <input type="hidden" name="aflopend" value="ja" />}
      <TextField {...small} name="q" label={text.search} defaultValue={filter.text} type="search" />
      {gemeenten.length > 0 && (
        <SelectField
          {...small}
          name="gemeente"
          label={text.gemeente}
          defaultValue={filter.gemeente ?? ""}
          emptyLabel={text.allGemeenten}
          options={gemeenten.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <SelectField
        {...small}
        name="fase"
        label={text.phase}
        defaultValue={filter.status ?? ""}
        emptyLabel={text.allPhases}
        options={statuses
          .filter((status) => status !== "announced")
          .map((status) => ({ value: status, label: statusWords[status].text }))}
      />
      <SelectField
        {...small}
        name="klasse"
        label={text.class}
        defaultValue={filter.classId ?? ""}
        emptyLabel={text.allClasses}
        options={classes.map(({ id, name }) => ({ value: id, label: `${id}: ${name}` }))}
      />
      {canHandle && (
        <SelectField
          {...small}
          name="behandelaar"
          label={text.handler}
          defaultValue={filter.handler ?? ""}
          emptyLabel={text.handlers}
          options={[
            { value: "mine", label: text.mine },
            { value: "nobody", label: text.nobody },
          ]}
        />
      )}
      <DateField {...small} hint="" name="van" label={text.from} defaultValue={filter.from ?? ""} />
      <DateField {...small} hint="" name="tot" label={text.until} defaultValue={filter.until ?? ""} />
    </FilterBar>
  );
}

type ChipsProps = { page: WorklistPage; hrefOf: (changes: Partial<WorklistFilter>) => string };

/** What is left out of the list, each with a link that takes it away. */
export function WorklistChips({ page: { filter, gemeenten }, hrefOf }: ChipsProps) {
  const { list, text: words, gemeente, status, classId, from, until, handler } = filter;
  const chip = (label: string | null, changes: Partial<WorklistFilter>) =>
    label === null ? [] : [{ label, removeHref: hrefOf(changes) }];
  const name = gemeenten.find(({ code }) => code === gemeente)?.name ?? gemeente;
  const chips = [
    ...chip(list && listTitles[list].toLowerCase(), { list: null }),
    ...chip(words === "" ? null : fillIn(text.chipSearch, { text: words }), { text: "" }),
    ...chip(name, { gemeente: null }),
    ...chip(status && statusWords[status].text.toLowerCase(), { status: null }),
    ...chip(classId && `${text.class.toLowerCase()} ${classId}`, { classId: null }),
    ...chip(handler && (handler === "mine" ? text.mine : text.nobody).toLowerCase(), { handler: null }),
    ...chip(from && fillIn(text.chipFrom, { date: formatDate(from) }), { from: null }),
    ...chip(until && fillIn(text.chipUntil, { date: formatDate(until) }), { until: null }),
  ];
  return <Chips chips={chips} clearHref="/werk" />;
}
