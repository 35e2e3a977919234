import type { Team } from "../../../casework/local-configuration/service-configuration.ts";
import { configurationWords } from "../../../wording/configuration.ts";
import { Input } from "../../components/input/input.tsx";
import { Select } from "../../components/select/select.tsx";
import { codeFrom, type SentSetting, type Setting, type SettingView, understood } from "../setting.ts";

/** Boxes for new teams in one form (own), and the most of all. */
const empty = 2;
const most = 60;

/** Teams as the form has them: a new one is named by its box until it is saved. */
function readSent({ fields }: SentSetting, people: SettingView["people"]): readonly Team[] {
  return Array.from({ length: most }, (_, place): Team => {
    const code = fields.get(`team-${place}-code`) ?? "";
    return {
      code,
      name: (fields.get(`team-${place}-name`) ?? "").trim(),
      members: people
        .filter(({ userId }) => code !== "" && fields.get(`member-${userId}`) === code)
        .map(({ userId }) => userId),
    };
  }).filter(({ code }) => code !== "");
}

const isNew = ({ code }: Team): boolean => code.startsWith("new-");

function withBoxes(teams: readonly Team[]): readonly Team[] {
  const boxes = Array.from(
    { length: empty },
    (_, place): Team => ({ code: `new-${place + 1}`, name: "", members: [] }),
  );
  return [...teams, ...boxes.filter(({ code }) => !teams.some((team) => team.code === code))];
}

/** Who works together. */
export const teams: Setting = {
  id: "teams",
  kind: "teams",
  byFramework: false,
  usual: [],
  title: () => configurationWords().teams.title,
  about: () => configurationWords().teams.about,
  state({ service }) {
    const say = configurationWords().teams;
    return service.teams.length === 0 ? say.none : say.some(service.teams.length);
  },
  form({ service, people }, sent) {
    const say = configurationWords().teams;
    const rows = withBoxes(sent ? readSent(sent, people) : service.teams);
    const called = (team: Team, place: number): string =>
      team.name !== ""
        ? team.name
        : isNew(team)
          ? say.newTeam(Number(team.code.slice("new-".length)))
          : say.name(place + 1);
    return (
      <>
        <h2 class="ruled">{say.names}</h2>
        <p class="quiet">{say.nameHint}</p>
        {rows.map((team, place) => (
          <div key={team.code}>
            <input type="hidden" name={`team-${place}-code`} value={team.code} />
            <Input
              name={`team-${place}-name`}
              label={{ text: isNew(team) ? called({ ...team, name: "" }, place) : say.name(place + 1) }}
              value={team.name}
            />
          </div>
        ))}
        <h2 class="ruled">{say.members}</h2>
        {people
          .filter(({ active }) => active)
          .map(({ userId, name }) => (
            <Select
              key={userId}
              name={`member-${userId}`}
              label={{ text: say.teamOf(name) }}
              items={[
                { value: "", text: say.noTeam },
                ...rows.map((team, place) => ({ value: team.code, text: called(team, place) })),
              ]}
              value={rows.find(({ members }) => members.includes(userId))?.code ?? ""}
            />
          ))}
      </>
    );
  },
  read(sent, { people }) {
    const sentTeams = readSent(sent, people).filter(({ name }) => name !== "");
    const taken = new Set(sentTeams.map(({ code }) => code));
    const named = sentTeams.map((team): Team => {
      if (!isNew(team)) return team;
      const code = codeFrom(team.name, "team-", taken);
      taken.add(code);
      return { ...team, code };
    });
    return understood({ kind: "teams", teams: named });
  },
  lines(content, { people }) {
    const say = configurationWords().teams;
    return (content as readonly Team[]).map(({ name, members }) =>
      say.line(
        name,
        people
          .filter(({ userId }) => members.includes(userId))
          .map((person) => person.name)
          .join(", ") || say.nobody,
      ),
    );
  },
  again: (content) => ({ kind: "teams", teams: content }),
};
