import type { NavigationItem } from "~/components/viewer";
import { navigationLabels as labels } from "~/copy/nl/account/navigation";
import type { Role } from "~/domain/access/roles";

const applications = { label: labels.applications, href: "/aanvragen" };
const worklist = { label: labels.worklist, href: "/werk" };
const advice = { label: labels.advice, href: "/adviezen" };
const joint = { label: labels.joint, href: "/integraal" };
const report = { label: labels.report, href: "/jaarverslag" };
const evaluations = { label: labels.evaluations, href: "/evaluaties" };
const accounts = { label: labels.accounts, href: "/beheer/accounts" };
const undelivered = { label: labels.undelivered, href: "/beheer/post" };
const outages = { label: labels.outages, href: "/beheer/storingen" };
const tips = { label: labels.tips, href: "/tips" };
const handreiking = { label: labels.handreiking, href: "/handreiking" };

const byRole: Record<Role, readonly NavigationItem[]> = {
  organiser: [applications, evaluations, tips, handreiking],
  licensing_officer: [worklist, evaluations, report, handreiking],
  municipal_coordinator: [worklist, evaluations, report, handreiking],
  burgemeester: [worklist, report, handreiking],
  inspector: [worklist, report, handreiking],
  adviser: [worklist, advice, evaluations, report, handreiking],
  regional_coordinator: [worklist, joint, evaluations, report, handreiking],
  administrator: [accounts, undelivered, outages, handreiking],
};

/**
 * The main menu of whoever looks; a visitor who is not signed in can read tips and the method. Joint advices have a page where
 * the method of the region knows them.
 */
export function navigationOf(role: Role | null, { joinsAdvice }: { joinsAdvice: boolean }): readonly NavigationItem[] {
  const items = role === null ? [tips, handreiking] : byRole[role];
  return joinsAdvice ? items : items.filter((item) => item !== joint);
}
