const paths = {
  check: "M4 12.5 9.5 18 20 6.5",
  cross: "M6 6l12 12M18 6 6 18",
  warning: "M12 4 2.5 20h19L12 4Zm0 6v5m0 2.5v.5",
  info: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11v5.5m0-9.5v.5",
  clock: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2.5",
  pause: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM10 9v6m4-6v6",
  file: "M6 3.5h8l4.5 4.5v12.5H6V3.5Zm8 0V8h4.5",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.5-4 3.5-6 7.5-6s7 2 7.5 6",
  phone:
    "M6 3.5h3l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5v3c0 1.5-1 2.5-2.5 2.5C10 20 4 14 3.5 6 3.5 4.5 4.5 3.5 6 3.5Z",
  mail: "M3.5 6h17v12h-17V6Zm0 .5 8.5 7 8.5-7",
  lock: "M6 11h12v9.5H6V11Zm2.5 0V8a3.5 3.5 0 0 1 7 0v3",
  next: "M9 5.5 15.5 12 9 18.5",
  previous: "M15 5.5 8.5 12 15 18.5",
  plus: "M12 5v14M5 12h14",
} as const;

export type IconName = keyof typeof paths;

/** One line weight; the words beside it carry the meaning, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
