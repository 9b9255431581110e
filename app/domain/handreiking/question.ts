import type { Condition } from "./condition";
import type { FactOption, Text } from "./model";
import type { FieldKind, Meaning, QuestionKind, Shape, TextForm } from "./reserved";
import type { Source } from "./source";

/** One topic of the form; shown when `when` holds (always when null). */
export type Section = {
  readonly id: string;
  readonly title: Text;
  readonly help: Text | null;
  readonly when: Condition | null;
  readonly questions: readonly Question[];
};

/** Why a question is asked: the rules or the service's theme that need it, or a legal ground. */
export type Purpose =
  | { readonly kind: "rule"; readonly rules: readonly string[] }
  | { readonly kind: "service"; readonly service: string; readonly theme: string }
  | { readonly kind: "ground"; readonly sources: readonly Source[] };

/**
 * Whether a changed answer matters. `always`: to everyone. `yes`: to whoever relies on the answer.
 * `margin`: as `yes`, once the number moves more than the margin away from the value relied on. `no`: never.
 */
export type Materiality =
  | { readonly kind: "always" | "yes" | "no" }
  | { readonly kind: "margin"; readonly amount: number; readonly unit: "procent" | "absoluut" };

export type QuestionBase = {
  readonly id: string;
  readonly section: string;
  readonly label: Text;
  readonly help: Text | null;
  /** Own condition and that of the section, both of which must hold. */
  readonly when: Condition | null;
  readonly purpose: Purpose;
  /** The ground that makes an answer obligatory; null when it may stay open. Submission stays possible either way. */
  readonly required: readonly Source[] | null;
  readonly materiality: Materiality;
  /** Personal or otherwise sensitive: not shown to those who do not need it. */
  readonly sensitive: boolean;
  readonly meaning: Meaning | null;
  /** Whether the answer is a fact that rules can read (the fact bears the question's id). */
  readonly feedsFact: boolean;
  /** The gemeente whose local layer added the question. */
  readonly local: string | null;
};

export type NumberRange = {
  readonly min: number | null;
  readonly max: number | null;
  readonly decimals: number;
  readonly unit: string;
};

export type Question = QuestionBase &
  (
    | { readonly kind: "tekst"; readonly form: TextForm; readonly maxLength: number }
    | { readonly kind: "lange_tekst"; readonly maxLength: number }
    | ({ readonly kind: "getal" } & NumberRange)
    | { readonly kind: "ja_nee" | "datum" | "tijd" | "evenementdagen" | "contact" | "organisatie" | "adres" }
    | { readonly kind: "keuze" | "meerkeuze"; readonly options: readonly FactOption[] }
    | {
        readonly kind: "gebied";
        readonly shapes: readonly Shape[];
        readonly roles: readonly { readonly id: string; readonly label: Text }[];
      }
    | {
        readonly kind: "rijen";
        readonly fields: readonly RowField[];
        readonly rowName: Text;
        readonly maxRows: number;
      }
    /** `document` is the attachment that the file is. */
    | { readonly kind: "bestand"; readonly document: string | null }
    | { readonly kind: "verklaring"; readonly statement: Text }
  );

export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;

/** A column of a `rijen` question. */
export type RowField = {
  readonly id: string;
  readonly kind: FieldKind;
  readonly label: Text;
  readonly help: Text | null;
  readonly required: boolean;
  readonly range: NumberRange | null;
  readonly options: readonly FactOption[];
};
