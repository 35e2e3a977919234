import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { Language } from "../../wording/current-language.ts";
import { inLanguage } from "../../wording/in-language.ts";
import type { Actor, Work } from "../actor.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import { stageContent } from "../stages/stage-content.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { actingAs, addService, addStage, addUser, addYoungPerson } from "../work-lists/testing/casework-rows.ts";
import { askCountersignature } from "./ask-countersignature.ts";
import { signPart } from "./sign-part.ts";
import type { SignatureState } from "./signature-state.ts";
import { signaturesOfStage } from "./signatures-of-stage.ts";
import { fillPart } from "./testing/fill-part.ts";

const database = await testDatabase();
let priya: Actor;
let helen: Actor;
let stageId: string;
let now = Date.parse("2026-11-19T09:00:00Z");

const as = <T>(language: Language, actor: Actor, act: (work: Work) => Promise<T>): Promise<T> => {
  now += 60_000;
  return inLanguage(language, () => actingAs(database, actor, act, new Date(now)));
};

/** How the first part stands, looked at in a language: what is lazy is read there. */
const stateIn = (language: Language) =>
  as(language, helen, async (work) => {
    const signing = await signaturesOfStage(work, { stageId });
    const state: SignatureState | undefined = signing.ok ? signing.value.states[0] : undefined;
    return {
      state: state?.state,
      digest: state?.digest ?? "",
      because: state?.because.join(" "),
      moved: state?.lastSigned?.moved.map(({ sentence }) => sentence),
    };
  });

const ask = (language: Language) =>
  as(language, priya, (work) =>
    askCountersignature(work, { stageId, part: "explanations", note: "", addressedTo: null }),
  );

beforeAll(async () => {
  const service = await addService(database);
  priya = await addUser(database, service, "Priya Nandakumar");
  helen = await addUser(database, service, "Helen Osei", "manager", ["countersign"]);
  const child = await addYoungPerson(database, priya, "Kian Marlow");
  ({ stageId } = await addStage(database, priya, child, { type: "review", due: "2026-12-03" }));
});

describe("a signature in two languages", () => {
  it("is refused in the language of the request", async () => {
    expect(await ask("cy")).toMatchObject({
      refusal: {
        code: "part-not-complete",
        kept: "Ni newidiwyd dim. Mae eich nodyn yn dal ar eich tudalen.",
        toDo: "Gweithiwch drwy'r rhestr o'r hyn sydd ar ôl, yna gofynnwch eto.",
      },
    });
    expect(await ask("en")).toMatchObject({
      refusal: { happened: expect.stringMatching(/^Explanations and Conclusions still has \d+ gaps/) },
    });
  });

  it("signs the same content, read in either", async () => {
    await as("en", priya, (work) => fillPart(work, stageId, "explanations"));
    expect(await ask("cy")).toMatchObject({ ok: true });
    const [english, welsh] = [await stateIn("en"), await stateIn("cy")];
    expect(welsh.digest).toBe(english.digest);
    expect(english).toMatchObject({ state: "asked", because: "This service has everything countersigned." });
    expect(welsh).toMatchObject({ state: "asked", because: "Mae'r gwasanaeth hwn yn cael cydlofnod ar bopeth." });
    const shownAt = new Date(now);
    const signed = await as("cy", helen, (work) =>
      signPart(work, { stageId, part: "explanations", digest: welsh.digest, shownAt }),
    );
    expect(signed).toMatchObject({ ok: true });
    expect([await stateIn("en"), await stateIn("cy")]).toMatchObject([{ state: "signed" }, { state: "signed" }]);
  });

  it("says in the reader's language what moved since", async () => {
    await as("cy", priya, async (work) => {
      const visible = await visibleTo(work, stageId);
      const narrative =
        visible &&
        stageContent(visible)
          .sections.filter(({ group }) => group === "explanations")
          .flatMap(({ subSections }) => subSections.flatMap(({ questions }) => questions))
          .find(({ kind, answer }) => kind === "narrative" && answer?.kind === "text");
      const address = narrative?.id ?? "";
      const version = visible?.meta.get(address)?.version ?? 0;
      return saveAnswer(work, { stageId, runId: randomUUID(), address, value: "Geiriau eraill.", version });
    });
    const welsh = await stateIn("cy");
    const english = await stateIn("en");
    expect([welsh.state, english.state]).toEqual(["void", "void"]);
    expect(english.moved?.[0]).toMatch(/was changed\.$/);
    expect(welsh.moved?.[0]).toMatch(/^Newidiwyd “/);
  });
});
