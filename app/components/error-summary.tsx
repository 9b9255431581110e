import { useEffect, useRef } from "react";
import { fieldProblemSentence } from "~/copy/nl/field-problems";
import { interfaceText } from "~/copy/nl/interface";
import type { FieldProblem } from "~/domain/outcome";
import { fieldId } from "./field-props";

type Props = {
  problems: Readonly<Record<string, FieldProblem>> | undefined;
  /** Label per field name, the same as at the field; also the order in which the problems are listed. */
  labels: Readonly<Record<string, string>>;
};

/**
 * Stands above the form, outside it. Focus goes to it: without script by `autofocus`, with script by the effect.
 * The effect also puts "Fout:" before the title after a refusal that did not load a new page.
 */
export function ErrorSummary({ problems, labels }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const names = problems ? orderedNames(problems, labels) : [];
  const key = names.join(" ");

  useEffect(() => {
    if (key === "") return;
    box.current?.focus();
    if (!document.title.startsWith(interfaceText.errorPrefix))
      document.title = interfaceText.errorPrefix + document.title;
    return () => {
      document.title = document.title.replace(interfaceText.errorPrefix, "");
    };
  }, [key]);

  if (!problems || names.length === 0) return null;
  const title =
    names.length === 1
      ? interfaceText.errorSummaryOne
      : interfaceText.errorSummaryMany.replace("{count}", String(names.length));
  return (
    // biome-ignore lint/a11y/noAutofocus: without script the reader must still land on what is wrong
    <div className="error-summary" ref={box} tabIndex={-1} autoFocus role="alert" aria-labelledby="fouten-titel">
      <h2 className="error-summary__title" id="fouten-titel">
        {title}
      </h2>
      <p>{interfaceText.errorSummaryWhatToDo}</p>
      <ul className="error-summary__list">
        {names.map((name) => {
          const problem = problems[name];
          return (
            problem && (
              <li key={name}>
                <a href={`#${fieldId(name)}`}>{fieldProblemSentence(problem, labels[name] ?? name)}</a>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function orderedNames(problems: Readonly<Record<string, FieldProblem>>, labels: Readonly<Record<string, string>>) {
  const inOrder = Object.keys(labels).filter((name) => Object.hasOwn(problems, name));
  return [...inOrder, ...Object.keys(problems).filter((name) => !inOrder.includes(name))];
}
