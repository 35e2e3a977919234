import { z } from "zod";
import { compareWithPaper } from "../../../casework/contract/compare-with-paper.ts";
import { paperVerdicts } from "../../../casework/contract/paper-comparison.ts";
import { nothingChanged, type Refusal, spoken } from "../../../casework/refusal.ts";
import { contractWords } from "../../../wording/contract.ts";
import { type FormFields, formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { contractPath } from "../paths.ts";
import { mostLacking } from "./compare-form.tsx";
import { showContract } from "./show.tsx";

const id = z.guid();
const longest = 20_000;

/** Keeps the comparison of the plan with the signed paper; what cannot be kept is shown again as it was typed. */
export async function postContract(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const fields = formFields(context.body);
  const runId = fields.get("run") ?? "";
  if (!id.safeParse(runId).success) return again(context, fields, notUnderstood);
  const outcome = await compareWithPaper(context.work, {
    stageId,
    runId,
    targets: targetsOf(fields),
    lacking: lackingOf(fields),
  });
  if (!outcome.ok) return again(context, fields, outcome.refusal);
  return context.redirect(`${contractPath(stageId)}?kept=yes`);
}

function targetsOf(fields: FormFields): Parameters<typeof compareWithPaper>[1]["targets"] {
  const named = fields.entries.flatMap(([name]) =>
    name.startsWith("versions-") ? [name.slice("versions-".length)] : [],
  );
  return new Map(
    named
      .filter((target) => id.safeParse(target).success)
      .slice(0, 200)
      .map((target) => {
        const [verdict = 0, what = 0] = (fields.get(`versions-${target}`) ?? "").split(" ").map(Number);
        return [
          target,
          {
            verdict: paperVerdicts.find((each) => each === fields.get(`verdict-${target}`)) ?? null,
            what: (fields.get(`what-${target}`) ?? "").slice(0, longest),
            versions: { verdict, what },
          },
        ] as const;
      }),
  );
}

const lackingOf = (fields: FormFields): Parameters<typeof compareWithPaper>[1]["lacking"] =>
  Array.from({ length: mostLacking }, (_, at) => at)
    .filter((at) => fields.has(`lacking-${at}`))
    .map((at) => ({
      entry: fields.get(`lacking-${at}-entry`) || null,
      what: (fields.get(`lacking-${at}`) ?? "").slice(0, longest),
      version: Number(fields.get(`lacking-${at}-version`) ?? Number.NaN),
    }));

/** What is not there, or not allowed, is refused; the rest is shown again above what was typed. */
function again(context: RequestContext, fields: FormFields, refusal: Refusal): Promise<Response> | Response {
  if (refusal.status !== 409 && refusal.status !== 422) return context.refuse(refusal);
  context.auditView("stage-viewed");
  return showContract(context, { fields, refusal });
}

const notUnderstood = spoken(422, "comparison-not-understood", () => nothingChanged(contractWords().notUnderstood));
