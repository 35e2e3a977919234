import type { JSX, VNode } from "preact";
import { helpWords } from "../../wording/help.ts";
import { sharedWords } from "../../wording/shared.ts";
import { Keys } from "../components/keys/keys.tsx";
import { frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { type HelpTopic, helpTopics } from "./topics.ts";

/** All of the help on one plain page: each kind of page has its place, so that a link leads to the very one. */
export function helpPage(context: RequestContext): VNode {
  const say = helpWords();
  const { help } = sharedWords();
  const topics = helpTopics();
  return frame(
    context,
    { title: help, place: null },
    <div class="help">
      <h1>{help}</h1>
      <p>
        {say.about.before}
        <kbd>?</kbd>
        {say.about.between}
        <a href="/account#keyboard">{say.about.link}</a>
        {say.about.after}
      </p>
      <nav aria-label={say.topics}>
        <ul>
          {topics.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {topics.map((topic) => (
        <Topic key={topic.id} topic={topic} />
      ))}
    </div>,
  );
}

const Topic = ({ topic }: { readonly topic: HelpTopic }): JSX.Element => (
  <section aria-labelledby={topic.id}>
    <h2 class="ruled" id={topic.id} tabIndex={-1}>
      {topic.title}
    </h2>
    {topic.purpose.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    <h3>{helpWords().whatIsSaved}</h3>
    <p>{topic.saved}</p>
    <h3>{helpWords().whoSees}</h3>
    <p>{topic.seenBy}</p>
    <h3>{helpWords().keys}</h3>
    <Keys keys={topic.keys} />
  </section>
);
