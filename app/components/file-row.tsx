import { formatFileSize, formatInstantDate } from "~/copy/nl/format";
import { interfaceText } from "~/copy/nl/interface";
import { Icon } from "./icon";

type Props = {
  name: string;
  href: string;
  /** What it is, such as "Veiligheidsplan". */
  kind?: string;
  size?: number;
  version?: number;
  at?: number | string;
  by?: string;
  /** False when no virus scanner looked through it; whoever opens it should know. */
  scanned?: boolean;
  /** State badge or a button. */
  children?: React.ReactNode;
};

export function FileRow({ name, href, kind, size, version, at, by, scanned, children }: Props) {
  const details = [
    kind,
    version === undefined ? undefined : `${interfaceText.version} ${version}`,
    size === undefined ? undefined : formatFileSize(size),
    at === undefined ? undefined : formatInstantDate(at),
    by,
    scanned === false ? interfaceText.notScanned : undefined,
  ].filter(Boolean);
  return (
    <div className="file-row">
      <Icon name="file" />
      <div className="file-row__text">
        <a href={href}>{name}</a>
        {details.length > 0 && <span className="file-row__detail">{details.join(", ")}</span>}
      </div>
      {children && <div className="file-row__side">{children}</div>}
    </div>
  );
}
