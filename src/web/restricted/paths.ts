import { youngPersonPath } from "../stages/paths.ts";

/** Where a restricted record is opened with a reason. */
export const glassPath = "/young-people/restricted";
export const protectionPath = "/protection";
export const watchedPath = "/protection/watched";
/** Who may open the record of a young person. */
export const restrictionPath = (youngPersonId: string): string => `${youngPersonPath(youngPersonId)}/restriction`;
