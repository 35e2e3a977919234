/** What is said of each kind of page: what it is for, its keys, what is saved when, who sees it. One topic for each page that people meet. */
import { helpWords } from "../../wording/help.ts";
import { timelineWords } from "../../wording/timeline.ts";
import type { KeyHelp } from "../components/keys/keys.tsx";

export interface HelpTopic {
  /** The place on the help page: `/help#what-is-left`. */
  readonly id: string;
  readonly title: string;
  readonly purpose: readonly [string, ...string[]];
  readonly keys: readonly KeyHelp[];
  readonly saved: string;
  readonly seenBy: string;
}

/** The topics in their order, in the language of the request. */
export function helpTopics(): readonly HelpTopic[] {
  const say = helpWords();
  const { does, nothingToSave, wholeTeam } = say;
  const { keys: drawing } = timelineWords();
  const press = (keys: KeyHelp["keys"], what: string): KeyHelp => ({ keys, does: what });
  const everywhere = [press(["/"], does.search), press(["?"], does.helpHere)];
  const inStage = [...everywhere, press(["Ctrl K"], does.findQuestion)];
  return [
    {
      id: "home",
      title: say.home.title,
      purpose: [say.home.purpose, say.home.more],
      keys: [press(["."], does.carryOn), press(["j", "k"], does.rows), press(["Enter"], does.openRow), ...everywhere],
      saved: nothingToSave,
      seenBy: say.home.seenBy,
    },
    {
      id: "young-people",
      title: say.people.title,
      purpose: [say.people.purpose],
      keys: [press(["j", "k"], does.people), ...everywhere],
      saved: say.people.saved,
      seenBy: say.people.seenBy,
    },
    {
      id: "record",
      title: say.record.title,
      purpose: [say.record.purpose, say.record.more],
      keys: [press(["."], does.goOnWithStage), press(["[", "]"], does.parts), ...everywhere],
      saved: say.record.saved,
      seenBy: `${wholeTeam} ${say.record.alsoSeen}`,
    },
    {
      id: "stage",
      title: say.stage.title,
      purpose: [say.stage.purpose, say.stage.more],
      keys: [press(["n"], does.goOnWhereLeft), ...inStage],
      saved: say.stage.saved,
      seenBy: wholeTeam,
    },
    {
      id: "sub-section",
      title: say.questions.title,
      purpose: [say.questions.purpose, say.questions.more, say.questions.carried],
      keys: [
        press(["n"], does.nextLeft),
        press(["[", "]"], does.subSections),
        press(["Ctrl K"], does.findWhileTyping),
        ...everywhere,
      ],
      saved: say.questions.saved,
      seenBy: `${wholeTeam} ${say.questions.alsoSeen}`,
    },
    {
      id: "find",
      title: say.find.title,
      purpose: [say.find.purpose, say.find.more],
      keys: inStage,
      saved: say.find.saved,
      seenBy: say.find.seenBy,
    },
    {
      id: "left",
      title: say.left.title,
      purpose: [say.left.purpose, say.left.more],
      keys: [press(["j", "k"], does.rows), press(["Enter"], does.openQuestion), ...inStage],
      saved: nothingToSave,
      seenBy: wholeTeam,
    },
    {
      id: "read",
      title: say.read.title,
      purpose: [say.read.purpose, say.read.more],
      keys: inStage,
      saved: nothingToSave,
      seenBy: `${wholeTeam} ${say.read.alsoSeen}`,
    },
    {
      id: "history",
      title: say.history.title,
      purpose: [say.history.purpose],
      keys: inStage,
      saved: nothingToSave,
      seenBy: wholeTeam,
    },
    {
      id: "timeline",
      title: say.timeline.title,
      purpose: [say.timeline.purpose, say.timeline.more],
      keys: [
        press(["←", "→"], drawing.along),
        press(["↑", "↓"], drawing.across),
        press(["Enter"], drawing.toRow),
        press(["+", "-"], drawing.zoom),
        ...everywhere,
      ],
      saved: nothingToSave,
      seenBy: wholeTeam,
    },
    {
      id: "compare",
      title: say.compare.title,
      purpose: [say.compare.purpose, say.compare.more],
      keys: [press(["[", "]"], does.subSections), ...everywhere],
      saved: nothingToSave,
      seenBy: wholeTeam,
    },
    {
      id: "sign",
      title: say.sign.title,
      purpose: [say.sign.purpose, say.sign.more],
      keys: inStage,
      saved: say.sign.saved,
      seenBy: say.sign.seenBy,
    },
    {
      id: "account",
      title: say.account.title,
      purpose: [say.account.purpose],
      keys: everywhere,
      saved: say.account.saved,
      seenBy: say.account.seenBy,
    },
  ];
}
