import type { ConfirmAnswers } from "../../../casework/review/confirm-answers.ts";
import type { FormFields } from "../../routing/request-body.ts";

/** A page never shows more than this to be confirmed in one press (own). */
const most = 1000;

/** What the page had shown when it was pressed (`SeenFields`). What is no number of ours counts as nothing seen, and is refused. */
export function readSeen(fields: FormFields): Pick<ConfirmAnswers, "shown" | "sequence"> {
  const shown = fields
    .all("seen")
    .slice(0, most)
    .flatMap((line) => {
      const [address = "", version = ""] = line.split(" ");
      return /^\d{1,9}$/.test(version) ? [{ address, version: Number(version) }] : [];
    });
  const sequence = fields.get("sequence") ?? "";
  return { shown, sequence: /^\d{1,18}$/.test(sequence) ? sequence : "0" };
}
