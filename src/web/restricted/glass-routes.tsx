import type { VNode } from "preact";
import type { Refusal } from "../../casework/refusal.ts";
import { breakGlass, type GlassHours, glassHours } from "../../casework/restricted/break-glass.ts";
import { restrictedWords } from "../../wording/restricted.ts";
import { Button } from "../components/button/button.tsx";
import { Input } from "../components/input/input.tsx";
import { Radios } from "../components/radios/radios.tsx";
import { Textarea } from "../components/textarea/textarea.tsx";
import { CsrfField, frame } from "../frame/frame.tsx";
import { Refused } from "../frame/refused.tsx";
import { formFields } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";
import { youngPersonPath } from "../stages/paths.ts";
import { glassPath } from "./paths.ts";

interface GlassInput {
  readonly wanted: string;
  readonly reason: string;
  readonly hours: GlassHours;
}

export const showGlass = (context: RequestContext): Response =>
  context.page(
    glassPage(context, { wanted: (context.query.get("reference") ?? "").slice(0, 200), reason: "", hours: 1 }, null),
  );

export async function postGlass(context: RequestContext): Promise<Response> {
  const fields = formFields(context.body);
  const input: GlassInput = {
    wanted: (fields.get("wanted") ?? "").slice(0, 400),
    reason: fields.get("reason") ?? "",
    hours: glassHours.find((hours) => String(hours) === fields.get("hours")) ?? 1,
  };
  const opened = await breakGlass(context.work, input);
  if (opened.ok) return context.redirect(youngPersonPath(opened.value.youngPersonId));
  const { refusal } = opened;
  return refusal.status === 422 ? context.page(glassPage(context, input, refusal), 422) : context.refuse(refusal);
}

/** The page that opens a restricted record to somebody who is not named on it. */
function glassPage(context: RequestContext, input: GlassInput, refusal: Refusal | null): VNode {
  const say = restrictedWords().glass;
  return frame(
    context,
    { title: say.title, place: "young-people", hasError: refusal !== null },
    <div class="configure">
      <Refused title={say.notOpened} refusal={refusal} href="#wanted" />
      <h1>{say.title}</h1>
      <p>{say.about}</p>
      <p>
        <b>{say.told}</b>
      </p>
      <form method="post" action={glassPath} novalidate>
        <CsrfField context={context} />
        <Input name="wanted" label={{ text: say.wanted }} value={input.wanted} autocomplete="off" />
        <Textarea
          name="reason"
          label={{ text: say.reason }}
          hint={{ text: say.reasonHint }}
          rows={3}
          value={input.reason}
        />
        <Radios
          name="hours"
          idPrefix="hours"
          classes="govuk-radios--small govuk-radios--inline"
          fieldset={{ legend: { text: say.hours } }}
          items={glassHours.map((hours) => ({ value: String(hours), text: say.forHours(hours) }))}
          value={String(input.hours)}
        />
        <Button preventDoubleClick>{say.open}</Button>
      </form>
    </div>,
  );
}
