import { Link } from "@remix-run/react";
import { interfaceText } from "~/copy/nl/interface";

type Props = {
  /** Empty when the region is not known, as on a page that failed. */
  organisationName: string;
  phone?: string;
  email?: string;
  /** Further links beside accessibility and privacy. */
  links?: readonly { label: string; href: string }[];
};

/** Help stands at the same place on every page (WCAG 3.2.6). */
export function Footer({ organisationName, phone, email, links = [] }: Props) {
  return (
    <footer className="footer">
      <div className="footer__inner page-width">
        {organisationName && (
          <div className="stack stack--tight">
            <h2 className="footer__title">{interfaceText.contact}</h2>
            <p>{organisationName}</p>
            {phone && (
              <p>
                {interfaceText.callUs} <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>{phone}</a>
              </p>
            )}
            {email && (
              <p>
                {interfaceText.mailUs} <a href={`mailto:${email}`}>{email}</a>
              </p>
            )}
          </div>
        )}
        <nav aria-label={interfaceText.footer}>
          <ul className="footer__links">
            <li>
              <Link to="/toegankelijkheid">{interfaceText.accessibility}</Link>
            </li>
            <li>
              <Link to="/privacy">{interfaceText.privacy}</Link>
            </li>
            {links.map((link) => (
              <li key={link.href}>
                <Link to={link.href}>{link.label}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
