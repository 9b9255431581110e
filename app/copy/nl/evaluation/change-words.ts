import type { ChangePhase } from "~/domain/evaluation/changes-made";
import { formatNumber } from "../format";

/** When in the process an application changed. */
export const phaseWords: Readonly<Record<ChangePhase, string>> = {
  before_class: "Voordat de klasse vaststond",
  after_class: "Nadat de klasse vaststond",
  advice_asked: "Nadat advies was gevraagd",
  after_decision: "Na de vergunning of het akkoord",
};

type OpenUnit = "days" | "hours";
export type OpenWords = { name: string; number: string; open: string; length: string; unit: OpenUnit };

/** What can stand open after a change. A warning is read within hours, the others take days. */
export const openWords = {
  reviews: {
    name: "Vergunning opnieuw bekeken",
    number: "Vergunningen opnieuw bekeken",
    open: "Vergunningen die nog opnieuw worden bekeken",
    length: "Dagen tot het nieuwe besluit",
    unit: "days",
  },
  warnings: {
    name: "Waarschuwing aan de burgemeester",
    number: "Waarschuwingen aan de burgemeester",
    open: "Waarschuwingen die nog niemand las",
    length: "Uren tot een waarschuwing was gelezen",
    unit: "hours",
  },
  expiries: {
    name: "Advies vervallen door een wijziging",
    number: "Adviezen vervallen door een wijziging",
    open: "Vervallen adviezen waarop nog een nieuw advies wordt gewacht",
    length: "Dagen tot het nieuwe advies",
    unit: "days",
  },
} as const satisfies Record<string, OpenWords>;

const lengths: Readonly<Record<OpenUnit, number>> = { days: 86_400_000, hours: 3_600_000 };

/** Milliseconds as days or hours, to a tenth. */
export const inUnit = (milliseconds: number | null, unit: OpenUnit): number | null =>
  milliseconds === null ? null : Math.round((milliseconds * 10) / lengths[unit]) / 10;

/** "4,3 dagen", "1 uur"; a dash when nothing has ended yet. */
export function lengthInWords(milliseconds: number | null, unit: OpenUnit): string {
  const length = inUnit(milliseconds, unit);
  if (length === null) return "-";
  if (unit === "hours") return `${formatNumber(length, 1)} uur`;
  return `${formatNumber(length, 1)} ${length === 1 ? "dag" : "dagen"}`;
}
