import { chooseMail, mailChoiceSchema } from "../../casework/notices/mail-choice.ts";
import { nothingChanged, spoken } from "../../casework/refusal.ts";
import { noticesWords } from "../../wording/notices.ts";
import { signedIn } from "../routing/permission.ts";
import { formFields } from "../routing/request-body.ts";
import { notAudited, type RequestContext, type Route } from "../routing/route.ts";

const notUnderstood = spoken(422, "mail-choice", () => nothingChanged(noticesWords().choices.notUnderstood));

async function saveMail(context: RequestContext): Promise<Response> {
  const fields = formFields(context.body);
  const choice = mailChoiceSchema.safeParse({ mail: fields.get("mail"), language: fields.get("mail-language") });
  if (!choice.success) return context.refuse(notUnderstood);
  await chooseMail(context.work, choice.data);
  return context.redirect("/account?saved=mail#mail");
}

export const mailRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/account/mail",
    permission: signedIn,
    audit: notAudited("It shows and changes nothing of any child."),
    handler: saveMail,
  },
];
