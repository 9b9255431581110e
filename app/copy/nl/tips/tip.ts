/** A theme of the tips for organisers. */
export type TipTheme = {
  title: string;
  intro: string;
  tips: readonly { title: string; text: string }[];
};
