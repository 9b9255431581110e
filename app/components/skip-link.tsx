import { interfaceText } from "~/copy/nl/interface";

export function SkipLink() {
  return (
    <a className="skip-link" href="#inhoud">
      {interfaceText.skipToContent}
    </a>
  );
}
