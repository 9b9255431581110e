import { Link, NavLink } from "@remix-run/react";
import { formatNumber } from "~/copy/nl/format";
import { interfaceText } from "~/copy/nl/interface";
import type { NavigationItem, Viewer } from "./viewer";

type Props = {
  viewer: Viewer;
  homeHref?: string;
  /** A search form, when the role can search. */
  search?: React.ReactNode;
  /** Beside the name: links to the account and signing out. */
  account?: React.ReactNode;
};

export function SiteHeader({ viewer, homeHref = "/", search, account }: Props) {
  return (
    <header className="site-header">
      <div className="site-header__top page-width">
        <Link to={homeHref} className="site-header__brand">
          <span className="site-header__product">{interfaceText.product}</span>
          <span className="site-header__region">{viewer.region.name}</span>
        </Link>
        <div className="site-header__side">
          {search}
          <WhoAmI viewer={viewer} />
          {account}
        </div>
      </div>
      <MainNavigation items={viewer.navigation} />
    </header>
  );
}

function WhoAmI({ viewer }: { viewer: Viewer }) {
  if (!viewer.user) return null;
  return (
    <p className="site-header__who">
      <span className="visually-hidden">{interfaceText.signedInAs} </span>
      <strong>{viewer.user.name}</strong>
      <span className="visually-hidden"> {interfaceText.forOrganisation} </span>
      <span className="site-header__role">
        {viewer.user.organisationName}, {viewer.user.roleLabel}
      </span>
    </p>
  );
}

function MainNavigation({ items }: { items: readonly NavigationItem[] }) {
  if (items.length === 0) return null;
  return (
    <nav className="main-nav" aria-label={interfaceText.mainNavigation}>
      <ul className="main-nav__list page-width">
        {items.map((item) => (
          <li key={item.href}>
            <NavLink to={item.href} className="main-nav__link" end={item.href === "/"}>
              {item.label}
              {item.count ? <span className="count">{formatNumber(item.count)}</span> : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
