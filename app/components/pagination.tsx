import { Link } from "@remix-run/react";
import { formatNumber } from "~/copy/nl/format";
import { interfaceText } from "~/copy/nl/interface";
import { Icon } from "./icon";

type Props = { page: number; pageCount: number; hrefOf: (page: number) => string };

export function Pagination({ page, pageCount, hrefOf }: Props) {
  if (pageCount <= 1) return null;
  return (
    <nav className="pagination" aria-label={interfaceText.pages}>
      {page > 1 && (
        <Link to={hrefOf(page - 1)} rel="prev">
          <Icon name="previous" /> {interfaceText.previousPage}
        </Link>
      )}
      <span>
        {interfaceText.page} {formatNumber(page)} {interfaceText.of} {formatNumber(pageCount)}
      </span>
      {page < pageCount && (
        <Link to={hrefOf(page + 1)} rel="next">
          {interfaceText.nextPage} <Icon name="next" />
        </Link>
      )}
    </nav>
  );
}
