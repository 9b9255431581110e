/** Who looks at the page, as the header shows it. */
export type Viewer = {
  region: { name: string; phone?: string; email?: string };
  demo: boolean;
  user: null | { name: string; organisationName: string; roleLabel: string; memberships?: readonly Membership[] };
  navigation: readonly NavigationItem[];
  /** Address of the colours and letters of the own gemeente or region; null for those of the product. */
  theme: string | null;
};

/** One role the viewer can act in; choosing another one changes whose dossiers are shown. */
export type Membership = { id: string; organisationName: string; roleLabel: string; acting: boolean };

export type NavigationItem = { label: string; href: string /** Things waiting there. */; count?: number };
