import type { Condition } from "./condition";
import type { FactOption, Text } from "./model";
import type { Source } from "./source";

export type Rounding = "omhoog" | "omlaag" | "heel";

/** A fact of which the calculation takes the value, or a fixed number. */
export type Operand = { readonly slot: number; readonly subject: string } | { readonly constant: number };

/** Rows of a question; only those of which every test in `where` holds count. */
export type RowSelection = {
  readonly question: string;
  readonly columns: readonly RowColumn[];
  readonly maxRows: number;
  readonly where: readonly RowTest[];
};

/** A column that the calculation reads; an empty cell may hold any value of the column. */
export type RowColumn = {
  readonly field: string;
  readonly min: number;
  readonly max: number;
  readonly options: readonly string[];
};

/** Options: the cell is (or includes) one of them. Otherwise: the number lies between the bounds. */
export type RowTest =
  | { readonly field: string; readonly options: readonly string[]; readonly negated: boolean }
  | {
      readonly field: string;
      readonly min: number | null;
      readonly minOpen: boolean;
      readonly max: number | null;
      readonly maxOpen: boolean;
    };

/** A fact that follows from others. Every operation has a DMN form and a version over intervals. */
export type DerivedFact = {
  readonly id: string;
  readonly slot: number;
  readonly label: Text;
  readonly unit: string;
  readonly sources: readonly Source[];
  readonly type: "number" | "choice" | "set";
  /** Range of a number. */
  readonly min: number;
  readonly max: number;
  readonly options: readonly FactOption[];
  readonly yesNo: boolean;
  readonly operation: Operation;
};

export type Operation =
  | {
      readonly kind: "divide";
      readonly numerator: Operand;
      readonly denominator: Operand;
      readonly rounding: Rounding | null;
    }
  | {
      readonly kind: "multiply" | "add" | "highest";
      readonly operands: readonly Operand[];
      readonly rounding: Rounding | null;
    }
  /** The first row that holds gives the option. */
  | {
      readonly kind: "choose";
      readonly rows: readonly { readonly when: Condition; readonly option: string }[];
      readonly otherwise: string;
    }
  | RowOperation;

export type RowOperation =
  /** Sum or greatest of a column, or of the product of columns within a row; 0 when there is no row. */
  | {
      readonly kind: "rows-sum" | "rows-highest";
      readonly rows: RowSelection;
      readonly factors: readonly string[];
    }
  | { readonly kind: "rows-count"; readonly rows: RowSelection }
  /** The different options of a column that occur. */
  | { readonly kind: "rows-kinds"; readonly rows: RowSelection; readonly field: string };
