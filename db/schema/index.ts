export * from "./advice";
export * from "./applications";
export * from "./decisions";
export * from "./dossiers";
export * from "./people";
export * from "./records";
export * from "./rules";
export * from "./warnings";
