import { anyOf, hasPermission } from "../../routing/permission.ts";
import { keepsTheRecord, readsWholeCases, worksWithWholeCases } from "../../who.ts";

/** Sends what is complete: a permission of a person, whatever their work is otherwise. */
export const maySend = hasPermission("send");
/** Knows what was sent: whoever keeps the record, and whoever reads whole cases. */
export const readsSent = anyOf(keepsTheRecord, readsWholeCases);
/** Opens the very file that was sent: whoever works with the whole case, and whoever sends. */
export const mayOpenSent = anyOf(worksWithWholeCases, maySend);
