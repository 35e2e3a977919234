import type { ServiceList } from "../../casework/work-lists/manager-home.ts";

/** Where the whole of a list of the home page stands. */
export const listPath = (list: ServiceList): string => `/work/${list}`;
