import { interfaceText } from "~/copy/nl/interface";
import { Disclosure } from "./disclosure";

type Props = {
  /** Who reads the answer and what it decides; every question has one. */
  why: React.ReactNode;
  /** The rule or law behind it, such as "HR §3.3". */
  source?: React.ReactNode;
  children: React.ReactNode;
};

/** One question with the reason why it is asked, folded under it. */
export function Question({ why, source, children }: Props) {
  return (
    <div className="question">
      {children}
      <Disclosure summary={interfaceText.why} quiet>
        <p>{why}</p>
        {source && (
          <p className="quiet">
            {interfaceText.source}: {source}
          </p>
        )}
      </Disclosure>
    </div>
  );
}
