import type { ReferralPathway } from "../../assessment/pathways/pathway.ts";
import { findAdministrator } from "../../casework/local-configuration/find-administrator.ts";
import { setConfiguration } from "../../casework/local-configuration/set-configuration.ts";
import { currentFramework } from "../../casework/stages/framework-versions.ts";
import type { OpenDatabase } from "../../database/open.ts";
import { withRequest } from "../../database/transaction.ts";
import { northmoor } from "./people.ts";

/** What the demonstration's first service has set: a screening result, a need, and what a child says, each with somebody who can help. */
const pathways: readonly ReferralPathway[] = [
  {
    code: "pathway-speech-and-language",
    title: "Speech and language therapy",
    titleCy: "Therapi lleferydd ac iaith",
    service: "Northmoor youth speech and language team",
    kind: "external",
    form: "SL1, with the screening sheet",
    who: "The case manager",
    workingDays: 10,
    when: [{ question: "slcn-screen-result", codes: ["positive"] }],
  },
  {
    code: "pathway-mental-health",
    title: "Child and adolescent mental health",
    titleCy: "Iechyd meddwl plant a'r glasoed",
    service: "Northmoor CAMHS, youth justice nurse",
    kind: "external",
    form: "CAMHS single point of access",
    who: "The health worker",
    workingDays: 2,
    when: [
      { question: "mental-screen-result", codes: ["positive"] },
      { question: "self-harm", codes: ["currently"] },
    ],
  },
  {
    code: "pathway-substances",
    title: "Young people's substance service",
    titleCy: "Gwasanaeth sylweddau i bobl ifanc",
    service: "Clear Water",
    kind: "voluntary",
    form: "",
    who: "The substance worker",
    workingDays: 5,
    when: [
      { question: "audit-positive", codes: ["yes"] },
      { question: "sa-drugs-trouble", codes: ["sometimes", "a-lot"] },
    ],
  },
  {
    code: "pathway-somebody-to-talk-to",
    title: "Somebody to talk to",
    titleCy: "Rhywun i siarad ag ef neu hi",
    service: "The young people's centre, drop-in counselling",
    kind: "voluntary",
    form: "",
    who: "The case manager, with the young person",
    workingDays: 5,
    when: [{ question: "sa-sad", codes: ["sometimes", "a-lot"] }],
  },
];

/** Sets the referral pathways of the demonstration, as its administrator does on the page. @throws Error when they do not fit any more */
export async function setPathways(database: OpenDatabase, now: Date): Promise<void> {
  const administrator = await findAdministrator(database.app.kysely, northmoor, undefined);
  const { id: framework, version } = currentFramework;
  const input = { kind: "referral-pathways", framework, version, pathways };
  await withRequest(database.app, administrator, async (tx) => {
    const outcome = await setConfiguration({ tx, actor: administrator, now }, input, { check: false });
    if (!outcome.ok) throw new Error(`The demonstration's pathways do not fit: ${JSON.stringify(outcome.refusal)}`);
  });
}
