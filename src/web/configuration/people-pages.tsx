import type { VNode } from "preact";
import type { Team } from "../../casework/local-configuration/service-configuration.ts";
import type { Person, PersonContent } from "../../casework/people/people-store.ts";
import { permissionsOffered, rolesOffered } from "../../casework/people/role-table.ts";
import type { SavePerson } from "../../casework/people/save-person.ts";
import type { Refusal } from "../../casework/refusal.ts";
import { configurationWords } from "../../wording/configuration.ts";
import { peopleWords } from "../../wording/people.ts";
import { permissionInWords, roleInWords } from "../account/role-in-words.ts";
import { Button } from "../components/button/button.tsx";
import { Checkboxes } from "../components/checkboxes/checkboxes.tsx";
import { Input } from "../components/input/input.tsx";
import { Radios } from "../components/radios/radios.tsx";
import { Select } from "../components/select/select.tsx";
import { CsrfField, frame } from "../frame/frame.tsx";
import { Refused } from "../frame/refused.tsx";
import { WideTable } from "../frame/wide-table.tsx";
import type { RequestContext } from "../routing/route.ts";
import { configurationPath, peoplePath, personPath } from "./paths.ts";

const newPersonPath = `${peoplePath}/new`;
const byEmail = "email:";

/** Everybody of the service. */
export function peoplePage(context: RequestContext, people: readonly Person[], teams: readonly Team[]): VNode {
  const say = peopleWords();
  const teamOf = (id: string): string => teams.find(({ members }) => members.includes(id))?.name ?? "–";
  return frame(
    context,
    { title: say.title, place: "configuration" },
    <div class="configure configure--wide">
      <p>
        <a href={configurationPath}>{configurationWords().back}</a>
      </p>
      <h1>{say.title}</h1>
      <p class="quiet">{say.about}</p>
      <p class="do">
        <Button href={newPersonPath}>{say.add}</Button>
      </p>
      <WideTable
        label={say.title}
        head={[say.name, say.role, say.permissions, say.team, say.access].map((text) => ({ text }))}
        rows={people.map((person) => [
          { text: <a href={personPath(person.userId)}>{person.name}</a> },
          { text: roleInWords(person.role) },
          { text: person.permissions.map(permissionInWords).join("; ") || "–" },
          { text: teamOf(person.userId) },
          {
            text: !person.active
              ? say.left
              : person.subject.startsWith(byEmail)
                ? say.byEmail(person.email ?? "")
                : say.works,
          },
        ])}
      />
    </div>,
  );
}

export interface PersonPage {
  readonly input: SavePerson;
  readonly refusal: (Refusal & { readonly faults?: readonly string[] }) | null;
  readonly said: "saved" | "same" | null;
}

/** The form of one person, or of a new one. */
export function personPage(context: RequestContext, page: PersonPage): VNode {
  const { input, refusal } = page;
  const say = peopleWords();
  const title = input.userId === null ? say.addTitle : say.changeOf(input.name);
  return frame(
    context,
    { title, place: "configuration", hasError: refusal !== null },
    <div class="configure">
      <p class="configure__links">
        <a href={peoplePath}>{say.title}</a>
        {input.userId !== null && <a href={`${personPath(input.userId)}/versions`}>{configurationWords().versions}</a>}
      </p>
      <Refused title={say.notSaved} refusal={refusal} href="#name" />
      <h1>{title}</h1>
      {page.said !== null && (
        <p class="event" role="status">
          <b>{page.said === "saved" ? say.saved : say.nothingNew}</b>
        </p>
      )}
      <form method="post" action={input.userId === null ? newPersonPath : personPath(input.userId)} novalidate>
        <CsrfField context={context} />
        <Input name="name" label={{ text: say.name }} value={input.name} autocomplete="off" />
        <Input
          name="email"
          type="email"
          label={{ text: say.email }}
          hint={{ text: say.emailHint }}
          value={input.email}
          autocomplete="off"
        />
        <Input
          name="subject"
          label={{ text: say.subject }}
          hint={{ text: say.subjectHint }}
          value={input.subject.startsWith(byEmail) ? "" : input.subject}
          autocomplete="off"
        />
        <Select
          name="role"
          label={{ text: say.role }}
          items={rolesOffered(context.actor.organisationKind).map((role) => ({ value: role, text: roleInWords(role) }))}
          value={input.role}
        />
        <Checkboxes
          name="permission"
          idPrefix="permission"
          classes="govuk-checkboxes--small"
          fieldset={{ legend: { text: say.permissions } }}
          hint={{ text: say.permissionsHint }}
          items={permissionsOffered.map((permission) => ({ value: permission, text: permissionInWords(permission) }))}
          values={input.permissions}
        />
        {input.userId !== null && (
          <Radios
            name="active"
            idPrefix="active"
            classes="govuk-radios--small"
            fieldset={{ legend: { text: say.access } }}
            hint={{ text: say.endedHint }}
            items={[
              { value: "yes", text: say.works },
              { value: "no", text: say.ended },
            ]}
            value={input.active ? "yes" : "no"}
          />
        )}
        <Button preventDoubleClick>{say.save}</Button>
      </form>
    </div>,
  );
}

/** What held for a person, line by line. */
export function personLines(content: PersonContent): readonly string[] {
  const say = peopleWords();
  return [
    `${say.name}: ${content.name}`,
    ...(content.email === null ? [] : [`${say.email}: ${content.email}`]),
    `${say.role}: ${roleInWords(content.role)}`,
    ...content.permissions.map((permission) => `${say.permissions}: ${permissionInWords(permission)}`),
    `${say.access}: ${content.active ? say.works : say.ended}`,
  ];
}
