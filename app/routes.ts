import { flatRoutes } from "@remix-run/fs-routes";

/** Every file in `routes/` is an address; its name says which. Tests may lie beside it. */
export default flatRoutes({ ignoredRouteFiles: ["**/*.test.*", "**/.*"] });
