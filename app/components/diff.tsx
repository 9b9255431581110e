import { interfaceText } from "~/copy/nl/interface";

export type Difference = {
  term: string;
  before?: React.ReactNode;
  after?: React.ReactNode;
  /** What it means, such as "meer dan 10 procent, brandweer kijkt opnieuw". */
  consequence?: React.ReactNode;
};

/** Old and new beside each other with words before them, so that colour tells nothing alone. */
export function Diff({ differences, caption }: { differences: readonly Difference[]; caption?: string }) {
  return (
    <section className="diff" aria-label={caption}>
      {differences.map((difference) => (
        <div className="diff__item" key={difference.term}>
          <p className="diff__term">{difference.term}</p>
          <div className="diff__pair">
            <p className="diff__side diff__side--before">
              <span className="diff__word">{interfaceText.was}</span>
              <del>{difference.before ?? interfaceText.noAnswer}</del>
            </p>
            <p className="diff__side diff__side--after">
              <span className="diff__word">{interfaceText.became}</span>
              <ins>{difference.after ?? interfaceText.noAnswer}</ins>
            </p>
          </div>
          {difference.consequence && <p className="diff__consequence">{difference.consequence}</p>}
        </div>
      ))}
    </section>
  );
}
