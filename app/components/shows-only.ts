/**
 * The `handle` of a page on which nothing can be filled in or pressed: it is sent without any script, so it is there
 * sooner on a slow connection and an old telephone. Its links load the next page as links do.
 */
export const showsOnly = { script: false } as const;
