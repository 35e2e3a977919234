import { currentService } from "../../casework/local-configuration/service-configuration.ts";
import { people, personOf, personVersions } from "../../casework/people/people-store.ts";
import { permissionsOffered } from "../../casework/people/role-table.ts";
import { bringPersonBack, type SavePerson, savePerson } from "../../casework/people/save-person.ts";
import { notFound } from "../../casework/refusal.ts";
import { formFields } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";
import { personPath } from "./paths.ts";
import { peoplePage, personLines, personPage } from "./people-pages.tsx";
import { versionsPage } from "./versions-page.tsx";

const nobodyYet: SavePerson = {
  userId: null,
  name: "",
  email: "",
  subject: "",
  role: "practitioner",
  permissions: [],
  active: true,
};

export const showPeople = async (context: RequestContext): Promise<Response> =>
  context.page(peoplePage(context, await people(context.work), currentService().teams));

export const showNewPerson = (context: RequestContext): Response =>
  context.page(personPage(context, { input: nobodyYet, refusal: null, said: null }));

export const postNewPerson = (context: RequestContext): Promise<Response> => save(context, null);

export async function showPerson(context: RequestContext): Promise<Response> {
  const person = await personOf(context.work, context.param("personId"));
  if (person === null) return context.refuse(notFound);
  const said = context.query.get("saved");
  return context.page(
    personPage(context, {
      input: { ...person, email: person.email ?? "" },
      refusal: null,
      said: said === "yes" ? "saved" : said === "same" ? "same" : null,
    }),
  );
}

export const postPerson = (context: RequestContext): Promise<Response> => save(context, context.param("personId"));

async function save(context: RequestContext, userId: string | null): Promise<Response> {
  const fields = formFields(context.body);
  const text = (name: string): string => (fields.get(name) ?? "").slice(0, 1000);
  const input: SavePerson = {
    userId,
    name: text("name"),
    email: text("email"),
    subject: text("subject"),
    role: text("role"),
    permissions: permissionsOffered.filter((permission) => fields.all("permission").includes(permission)),
    active: userId === null || fields.get("active") !== "no",
  };
  const saved = await savePerson(context.work, input);
  if (saved.ok)
    return context.redirect(`${personPath(saved.value.userId)}?saved=${saved.value.changed ? "yes" : "same"}`);
  if (saved.refusal.status !== 422) return context.refuse(saved.refusal);
  return context.page(personPage(context, { input, refusal: saved.refusal, said: null }), 422);
}

export async function showPersonVersions(context: RequestContext): Promise<Response> {
  const person = await personOf(context.work, context.param("personId"));
  if (person === null) return context.refuse(notFound);
  const versions = await personVersions(context.work, person.userId);
  return context.page(
    versionsPage(context, {
      title: person.name,
      back: { href: personPath(person.userId), text: person.name },
      action: `${personPath(person.userId)}/versions`,
      hidden: {},
      versions: versions.map(({ content, ...version }) => ({ ...version, lines: personLines(content) })),
      first: [],
    }),
  );
}

export async function postPersonVersion(context: RequestContext): Promise<Response> {
  const userId = context.param("personId");
  const wanted = formFields(context.body).get("version") ?? "";
  const version = /^\d{1,6}$/.test(wanted) ? Number(wanted) : 0;
  const person = await personOf(context.work, userId);
  if (person === null) return context.refuse(notFound);
  const brought = await bringPersonBack(context.work, { userId, version });
  if (brought.ok) return context.redirect(`${personPath(userId)}?saved=${brought.value.changed ? "yes" : "same"}`);
  if (brought.refusal.status !== 422) return context.refuse(brought.refusal);
  const input = { ...person, email: person.email ?? "" };
  return context.page(personPage(context, { input, refusal: brought.refusal, said: null }), 422);
}
