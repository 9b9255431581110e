import { interfaceText } from "~/copy/nl/interface";

/** Says on every page that nothing here is real; the ways to look around go inside. */
export function DemoBar({ children }: { children?: React.ReactNode }) {
  return (
    <aside className="demo-bar" aria-label={interfaceText.demo}>
      <div className="demo-bar__inner page-width">
        <p>
          <strong>{interfaceText.demo}.</strong> {interfaceText.demoText}
        </p>
        {children && <div className="demo-bar__links">{children}</div>}
      </div>
    </aside>
  );
}
