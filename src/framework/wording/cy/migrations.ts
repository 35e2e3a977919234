/**
 * Why a question moved between two versions, in Welsh: by the version that it left, then by the first question or scale that the change
 * names. A first wording; it awaits a translator's review.
 */
import type { Change, FrameworkMigration } from "../../migration.ts";

const assetplusFrom100: Readonly<Record<string, string>> = {
  "gang-rivals":
    "Mae'r cwestiwn yn gofyn oddi wrth bwy y mae'n rhaid cadw'r person ifanc ar wahân, a dyna ei enw bellach ble bynnag y caiff ei anfon. Nid yw pob un ohonynt yn elyn, ac nid yw pob person ifanc y gofynnir amdano yn perthyn i gang.",
  "self-image":
    "Mae'r dewis yn dweud sut y mae pobl ifanc yn eu gweld eu hunain. Mae'r hyn a anfonir i systemau eraill yn dweud yr un peth bellach, ac nid yw'n galw unrhyw blentyn yn drafferth nac yn ddioddefwr.",
  "oversight-panel-actions":
    "Dwy ffaith yw diwrnod y panel a'r hyn y cytunodd arno. Mae gan y diwrnod ei le ei hun bellach, er mwyn gallu dod o hyd iddo a'i gyfrif.",
  "oversight-explanations-note":
    "Roedd dau nodyn i'r un rheolwr ar yr un dudalen, ac mae gan gais am lofnod ei nodyn ei hun ar gyfer pob rhan. Mae un nodyn yn ddigon.",
  "psr-checked-by":
    "Y llofnod ar yr adroddiad sy'n dweud pwy a'i gwiriodd. Nid oedd enw wedi'i deipio yn profi dim, a gallai fod yn wahanol iddo.",
};

const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = { "assetplus 1.0.0": assetplusFrom100 };

/** The reason of a change in Welsh; undefined where it has none yet. */
export const welshReason = (
  { framework, from }: Pick<FrameworkMigration, "framework" | "from">,
  change: Change,
): string | undefined => reasons[`${framework} ${from}`]?.[named(change)];

function named(change: Change): string {
  if (change.kind === "recoded-scale") return change.scale;
  if (change.kind === "recoded" || change.kind === "retired") return change.question;
  return change.kind === "merged" ? (change.from[0] ?? "") : change.from;
}
