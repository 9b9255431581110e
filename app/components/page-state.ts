import { createContext } from "react";

type PageState = {
  /** For the scripts of this answer, see the content security policy. The browser keeps it to itself after that. */
  nonce?: string;
  /** The answer refuses a form (422): the title then begins with "Fout:". */
  hasProblems: boolean;
};

/** What only the server knows about the answer it is making. */
export const PageStateContext = createContext<PageState>({ hasProblems: false });
