import type { Answers } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";

/** What a reader must know at once, on every page of a young person. */
export interface BannerAlert {
  readonly id: string;
  readonly label: string;
  /** The stage whose answers raise it; null for a fact of the record. */
  readonly stageId: string | null;
  /** The fact of the record that raises it. */
  readonly question: QuestionId | null;
}

/**
 * Alerts for the banner: flags of the latest stage, then warnings of the record: a carer who must not, or not simply, be contacted, and an
 * address that is kept secret (content part 20 carers.safe-contact: "shown as a warning wherever the person appears").
 */
export function bannerAlerts(
  record: Answers,
  latest: {
    readonly stageId: string;
    readonly flags: readonly { readonly id: string; readonly label: string }[];
  } | null,
): readonly BannerAlert[] {
  const flags = (latest?.flags ?? []).map(({ id, label }) => ({
    id,
    label,
    stageId: latest?.stageId ?? null,
    question: null,
  }));
  return [...flags, ...contactWarnings(record), ...secretAddress(record)];
}

function contactWarnings(record: Answers): BannerAlert[] {
  return (record.entries.carers ?? []).flatMap((carer) => {
    const safe = carer.values["carers.safe-contact"];
    if (safe !== "no" && safe !== "only-as-noted") return [];
    const named = carer.values["carers.person"];
    const name = typeof named === "string" && named.trim() !== "" ? named : null;
    const say = caseworkWords().alerts;
    const label =
      safe === "no"
        ? name === null
          ? say.doNotContactCarer
          : say.doNotContact(name)
        : name === null
          ? say.contactCarerAsNoted
          : say.contactAsNoted(name);
    return [{ id: "safe-contact", label, stageId: null, question: "carers.safe-contact" }];
  });
}

function secretAddress(record: Answers): BannerAlert[] {
  const secret = (record.entries["case:addresses"] ?? []).some(
    (address) => address.values["case:addresses.protected"] === "yes",
  );
  return secret
    ? [
        {
          id: "secret-address",
          label: caseworkWords().alerts.secretAddress,
          stageId: null,
          question: "case:addresses.protected",
        },
      ]
    : [];
}
