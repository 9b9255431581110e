import { ClassBadge } from "~/components/class-badge";
import type { Column } from "~/components/data-table";
import { Deadline } from "~/components/deadline";
import { StatusBadge } from "~/components/status-badge";
import type { Step } from "~/components/steps-list";
import type { Task } from "~/components/task-list";
import type { TimelineEntry } from "~/components/timeline";
import type { FieldProblem } from "~/domain/outcome";

export const labels = {
  bezoekers: "Hoeveel bezoekers zijn er op het drukste moment?",
  naam: "Naam van het evenement",
  email: "E-mailadres",
  datum: "Eerste dag",
  tijd: "Hoe laat begint het?",
  alcohol: "Schenkt u alcohol?",
  soort: "Wat voor evenement is het?",
  doelgroep: "Wie verwacht u vooral?",
  gemeente: "In welke gemeente is het?",
  omschrijving: "Wat gaat er gebeuren?",
  waar: "Ik heb alles naar waarheid ingevuld.",
};

export const problems: Record<string, FieldProblem> = {
  bezoekers: { code: "not_a_whole_number" },
  naam: { code: "required" },
  email: { code: "not_an_email" },
  datum: { code: "no_such_date" },
  tijd: { code: "not_a_time" },
  alcohol: { code: "choose" },
  soort: { code: "choose" },
  doelgroep: { code: "too_few", values: { min: 2 } },
  gemeente: { code: "choose" },
  omschrijving: { code: "too_long", values: { max: 2000 } },
  waar: { code: "declaration_required" },
};

export const typed: Record<string, string> = {
  bezoekers: "ongeveer 4.000",
  email: "marit@",
  datum: "29-02-2027",
  tijd: "half acht",
  omschrijving: "Een dag met muziek, een braderie en een optocht door het dorp.",
};

export const tasks: Task[] = [
  { title: "Contact", href: "/1", status: "Klaar", tone: "good" },
  { title: "Publiek", href: "/2", hint: "Hoeveel mensen er komen en wie dat zijn", status: "Bezig", tone: "active" },
  { title: "Tijden", href: "/3", status: "Nog niet begonnen" },
  { title: "Controleren en indienen", status: "Kan nog niet", hint: "Vul eerst de onderdelen hierboven in" },
];

export const tabs = [
  { label: "Overzicht", href: "/d", current: true },
  { label: "Aanvraag", href: "/d/aanvraag" },
  { label: "Risicoscan", href: "/d/scan" },
  { label: "Advies", href: "/d/advies", count: "2/3" },
  { label: "Documenten", href: "/d/documenten", count: 4 },
  { label: "Besluit", href: "/d/besluit" },
  { label: "Geschiedenis", href: "/d/geschiedenis" },
];

export const steps: Step[] = [
  { id: "1", name: "Aanvraag ontvangen", state: "done", date: "2027-06-01" },
  { id: "2", name: "In behandeling genomen", state: "done", date: "2027-06-03" },
  { id: "3", name: "Klasse bepaald", state: "done", date: "2027-06-05" },
  { id: "4", name: "Advies gevraagd", state: "done", date: "2027-06-07" },
  { id: "5", name: "Informatie aangevuld", state: "skipped" },
  { id: "6", name: "Advies gegeven", state: "current", date: "2027-07-20", detail: "2 van 3 binnen" },
  { id: "7", name: "Besluit", state: "coming", date: "2027-08-14" },
  { id: "8", name: "Evenement", state: "coming", date: "2027-10-10" },
  { id: "9", name: "Evaluatie", state: "coming", date: "2027-11-21" },
];

export const differences = [
  {
    term: "Bezoekers op het drukste moment",
    before: "4.000",
    after: "6.500",
    consequence: "Meer dan 10 procent. Brandweer en GHOR adviseren opnieuw.",
  },
  { term: "Verkeersplan", after: "verkeersplan-v2.pdf" },
];

export const facts = [
  {
    term: "Bezoekers op het drukste moment",
    value: "6.500 personen",
    source: "aanvraag versie 3",
    change: { href: "/w", label: "Wijzig" },
  },
  { term: "Tent voor meer dan 150 mensen", value: "Ja", source: "Handreiking §3.3" },
  { term: "Vuurwerk" },
];

export const entries: TimelineEntry[] = [
  {
    id: "4",
    at: "2027-06-07T08:12:00Z",
    title: "Advies gevraagd aan brandweer, GHOR en politie",
    by: "Marit Wessels, behandelaar",
  },
  {
    id: "3",
    at: "2027-06-05T14:40:00Z",
    title: "Klasse bevestigd",
    by: "Marit Wessels, behandelaar",
    detail: <StatusBadge tone="attention">Anders dan voorgesteld</StatusBadge>,
    tone: "attention",
  },
  { id: "2", at: "2027-06-05T07:03:00Z", title: "Aanvraag versie 2 ontvangen", by: "Stichting Veldzicht" },
];

type Dossier = {
  id: string;
  name: string;
  gemeente: string;
  date: string;
  letter: string;
  position: number;
  phase: string;
  advice: string;
  daysLeft: number;
};

export const dossiers: Dossier[] = [
  {
    id: "1",
    name: "Oktoberfeest Veldzicht",
    gemeente: "Hof van Twente",
    date: "9-10 okt",
    letter: "C",
    position: 2,
    phase: "Advies gevraagd",
    advice: "2 van 3",
    daysLeft: -2,
  },
  {
    id: "2",
    name: "Intocht Sinterklaas",
    gemeente: "Enschede",
    date: "20 nov",
    letter: "B",
    position: 1,
    phase: "Ingediend",
    advice: "0 van 2",
    daysLeft: 0,
  },
  {
    id: "3",
    name: "Straatfeest Lindelaan",
    gemeente: "Borne",
    date: "12 dec",
    letter: "A",
    position: 0,
    phase: "Compleet",
    advice: "geen",
    daysLeft: 41,
  },
];

export const columns: Column<Dossier>[] = [
  {
    key: "naam",
    label: "Evenement",
    isRowHeader: true,
    cell: (row) => <a href={`/dossiers/${row.id}`}>{row.name}</a>,
    sort: { href: "?sorteer=naam", order: "none" },
  },
  { key: "gemeente", label: "Gemeente", cell: (row) => row.gemeente },
  {
    key: "datum",
    label: "Datum",
    cell: (row) => row.date,
    nowrap: true,
    sort: { href: "?sorteer=datum", order: "ascending" },
  },
  { key: "klasse", label: "Klasse", cell: (row) => <ClassBadge id={row.letter} position={row.position} count={3} /> },
  { key: "fase", label: "Fase", cell: (row) => <StatusBadge tone="active">{row.phase}</StatusBadge> },
  { key: "advies", label: "Advies", cell: (row) => row.advice, nowrap: true, align: "end" },
  { key: "rest", label: "Resterend", cell: (row) => <Deadline date="2027-07-20" daysLeft={row.daysLeft} short /> },
];

export const bars = [
  { label: "Enschede", value: 312, before: 298 },
  { label: "Hengelo", value: 188, before: 201 },
  { label: "Hof van Twente", value: 96, before: 92 },
  { label: "Borne", value: 61, before: 34 },
];
