/** A theme of the tips for organisers. The id is the last part of its address. */
export type TipTheme = {
  id: string;
  title: string;
  intro: string;
  tips: readonly { title: string; text: string }[];
};
