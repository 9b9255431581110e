import { interfaceText } from "~/copy/nl/interface";
import { Icon } from "./icon";

type Props = { action: string; name?: string; defaultValue?: string };

export function SearchForm({ action, name = "q", defaultValue }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: React 18 does not know the search element
    <form className="search-form" role="search" action={action} method="get">
      <label className="visually-hidden" htmlFor="zoekveld">
        {interfaceText.searchLabel}
      </label>
      <input
        className="input"
        id="zoekveld"
        type="search"
        name={name}
        defaultValue={defaultValue}
        placeholder={interfaceText.searchLabel}
      />
      <button className="button button--secondary" type="submit">
        <Icon name="search" />
        <span className="visually-hidden">{interfaceText.search}</span>
      </button>
    </form>
  );
}
