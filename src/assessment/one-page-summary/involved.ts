/** Who is involved with a young person and where they live, from the case record. */
import type { CoreMark } from "./core-record.ts";
import { firstWords, type SummaryItem } from "./summary.ts";
import { endedBy, type SummaryReader, type SummaryRow } from "./summary-reader.ts";

type Involved = SummaryItem & { readonly marks: readonly CoreMark[] };

/** Family and carers, then services that are still there, then the services that hold the case. */
export function involved(reader: SummaryReader): readonly Involved[] {
  const services = reader
    .rows("services-involved")
    .filter((row) => !endedBy(row.text("to"), reader.today))
    .toSorted((a, b) => Number(isLead(b)) - Number(isLead(a)));
  const holding = ["case:home-service", "case:host-service"]
    .map((id) => ({ ...reader.item(id), marks: [] }))
    .filter(({ text }) => text !== "");
  return [...reader.rows("carers").map(carer), ...services.map(service), ...holding];
}

function carer(row: SummaryRow): Involved {
  const safe = row.text("safe-contact");
  return {
    id: "carer",
    label: row.say("person") || null,
    text: row.saying(["relationship", "contact", "contact-note"], 20),
    address: row.address,
    marks: [
      ...(safe === "no" ? (["do-not-contact"] as const) : []),
      ...(safe === "only-as-noted" ? (["contact-as-noted"] as const) : []),
      ...(row.text("parental-responsibility") === "yes" ? (["parental-responsibility"] as const) : []),
      ...(row.text("lives-with") === "yes" ? (["lives-with"] as const) : []),
    ],
  };
}

const isLead = (row: SummaryRow): boolean => row.text("lead") === "yes";

const service = (row: SummaryRow): Involved => ({
  id: "service",
  label: row.say("service", 10) || null,
  text: row.saying(["kind", "worker"], 12),
  address: row.address,
  marks: isLead(row) ? ["lead"] : [],
});

/** Where they live now; an address that is kept secret is not written out, the line leads to it. */
export function whereAbouts(reader: SummaryReader): readonly SummaryItem[] {
  const current = reader
    .rows("case:addresses")
    .filter((row) => row.text("kind") === "current" && !endedBy(row.text("to"), reader.today));
  const line = (row: SummaryRow): SummaryItem => ({
    id: row.text("protected") === "yes" ? "secret-address" : "case:addresses",
    label: reader.label("case:addresses"),
    text: row.text("protected") === "yes" ? "" : firstWords(row.saying(["line", "postcode"]), 25),
    address: row.address,
  });
  return current.length > 0 ? current.map(line) : [{ ...reader.item("case:addresses"), text: "" }];
}
