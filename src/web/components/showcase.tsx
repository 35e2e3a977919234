import type { JSX } from "preact";
import { AnswerCarried } from "./answer-carried/answer-carried.tsx";
import { AnswerKept } from "./answer-kept/answer-kept.tsx";
import { Button } from "./button/button.tsx";
import { CheckNote } from "./check-note/check-note.tsx";
import { ChildVoice } from "./child-voice/child-voice.tsx";
import { CommentNote } from "./comment-note/comment-note.tsx";
import { EventNote } from "./event-note/event-note.tsx";
import { GuideNote } from "./guide-note/guide-note.tsx";
import { PageBar } from "./page-frame/page-bar.tsx";
import { PageFrame } from "./page-frame/page-frame.tsx";
import { PlainButton } from "./plain-button/plain-button.tsx";
import { FurtherQuestion, FurtherQuestions } from "./question-row/further-questions.tsx";
import { QuestionFoot } from "./question-row/question-foot.tsx";
import { QuestionRow, questionHeadingId } from "./question-row/question-row.tsx";
import { Radios } from "./radios/radios.tsx";
import { SaveState } from "./save-state/save-state.tsx";
import { ShowcaseForms } from "./showcase/forms.tsx";
import { showcaseFrame } from "./showcase/frame.ts";
import { ShowcaseWork } from "./showcase/work.tsx";
import { Textarea } from "./textarea/textarea.tsx";
import { WordsDiff } from "./words-diff/words-diff.tsx";

const YES_NO = ["Yes", "No", "Yet to clarify"].map((text) => ({ value: text, text }));

function Rows(): JSX.Element {
  const drawn = "Is he drawn into trouble by people he spends time with?";
  return (
    <form method="post" action="#">
      <QuestionRow
        id="q-1"
        number={1}
        heading="Who matters most to Kian, in the family and outside it?"
        side={
          <ChildVoice
            name="Kian"
            said={[{ words: "Denise is sound. I want to see Ellie more." }]}
            source={
              <>
                His own words, 4 November. <a href="#voice">All he said</a>
              </>
            }
          />
        }
      >
        <AnswerKept>
          {
            "Aunt Denise (mother’s sister): he has lived with her since 21 August 2026 and says she listens.\nSister Ellie, 7: he misses her most. No contact with father, who must not have the address."
          }
        </AnswerKept>
        <QuestionFoot kind="done" source="Changed by you, 5 Nov. Signed 12 Nov">
          <PlainButton about="question 1">Change</PlainButton>
          <PlainButton about="question 1">Comment</PlainButton>
        </QuestionFoot>
      </QuestionRow>

      <QuestionRow
        id="q-2"
        number={2}
        heading="Who could help him stay out of trouble?"
        side={
          <GuideNote
            entries={[
              { term: "Fact", text: "Who, how they know him, how often they meet." },
              {
                term: "Analysis",
                text: (
                  <>
                    How far they hold him back from offending: <a href="#factors">Factors for and against</a>.
                  </>
                ),
              },
            ]}
          />
        }
      >
        <AnswerCarried
          kind="carried"
          source="Pre-Sentence Report, 28 May 2026, Sam Okafor"
          note="Nobody has looked since the missing episode."
          advice="confirm"
          confirm={{ name: "confirm", value: "q-2" }}
          change={{ name: "change", value: "q-2" }}
          about="Who could help him stay out of trouble?"
          showKeys
        >
          Coach Leon at Northmoor boxing gym. Kian went twice a week until March and talks about him with respect.
        </AnswerCarried>
      </QuestionRow>

      <QuestionRow
        id="q-3"
        number={3}
        heading={drawn}
        side={
          <>
            <ChildVoice
              name="Kian"
              said={[{ words: "They’re just my mates. Nobody makes me do nothing." }]}
              source="His own words, 4 November"
            />
            <CheckNote heading="His view and yours differ">
              You say they take advantage of him; he says nobody makes him.{" "}
              <a href="#weigh">Say how you weigh the two</a>
            </CheckNote>
            <CommentNote
              author="Helen Osei"
              when="today 11:05"
              text="“Taking advantage” is a judgement. Keep what was seen here."
              wording={{
                before: "They are taking advantage of him.",
                after: "He said the money was “for holding stuff”.",
              }}
            >
              <Button name="accept" value="c-1">
                Accept wording
              </Button>
              <PlainButton>Answer</PlainButton>
              <kbd>a</kbd>
            </CommentNote>
          </>
        }
      >
        <Radios
          name="q-3-value"
          classes="govuk-radios--small govuk-radios--inline"
          fieldset={{ attributes: { "aria-labelledby": questionHeadingId("q-3") } }}
          items={YES_NO}
          value="Yes"
        />
        <QuestionFoot
          kind="changed"
          source={
            <>
              Was <WordsDiff before="No" after="Yes" /> when signed 12 Nov; by you 17 Nov
            </>
          }
        />
        <FurtherQuestions why="3 further questions, open because you answered Yes. They close again with No; what you wrote is kept aside.">
          <FurtherQuestion id="q-3a" heading="Who, how often, and where?" labelFor="q-3a-value">
            <Textarea
              id="q-3a-value"
              name="q-3a-value"
              label={{}}
              value="Most evenings at the Caldbridge retail park with two older males, one known as “Dee”. They are taking advantage of him."
            />
            <QuestionFoot source="You, today 14:32">
              <a href="#cite">
                Cite a fact <kbd>Ctrl K</kbd>
              </a>
            </QuestionFoot>
          </FurtherQuestion>
          <FurtherQuestion id="q-3b" heading="Is there a sign that someone older directs him or profits from him?">
            <AnswerCarried
              kind="received"
              source="Ashdown Young Offender Institution, 20 November 2025"
              note="Kept aside while question 3 was No;"
              age="12 months old"
              advice="change"
              confirm={{ name: "confirm", value: "q-3b" }}
              change={{ name: "change", value: "q-3b" }}
              about="Is there a sign that someone older directs him?"
            >
              No. Friends of his own age from Year 9. No unexplained money.
            </AnswerCarried>
          </FurtherQuestion>
          <FurtherQuestion id="q-3c" heading="What holds him there?" labelFor="q-3c-value">
            <Textarea id="q-3c-value" name="q-3c-value" label={{}} rows={3} />
            <QuestionFoot kind="none" source="Not answered. Needed before signing." />
          </FurtherQuestion>
        </FurtherQuestions>
      </QuestionRow>
    </form>
  );
}

/** Every component on one page, with fictional people: to look at, to print, and to run accessibility checks on. */
export function Showcase({ stylesheets }: { stylesheets: readonly string[] }): JSX.Element {
  return (
    <PageFrame {...showcaseFrame} stylesheets={stylesheets}>
      <p class="crumb small quiet">
        <span>Information gathering</span>
        <span>Joanne Whitaker is reading this page too</span>
      </p>
      <h1>Family and wider networks</h1>
      <PageBar sectionsHref="#sections">
        <SaveState state={{ kind: "saved", at: "14:32" }} />
        <a href="#left">
          <b>3 left here</b>, 13 in this review
        </a>
        <a href="#changed">Changed since signed (2)</a>
        <a href="#story">Read as a story</a>
        <a href="#compare">Compare</a>
      </PageBar>
      <EventNote heading="New since this was signed on 12 November:">
        <a href="#event">missing overnight 14 to 15 November</a>. It touches questions 2 and 3. Helen Osei’s signature
        is void until she reads what changed.
      </EventNote>
      <Rows />
      <div class="next">
        <a href="#previous">Previous: Care and supervision</a>
        <Button href="#q-3b">Next thing left: 3b, someone older</Button>
        <a href="#following">Next: Care history</a>
      </div>
      <ShowcaseWork />
      <ShowcaseForms />
    </PageFrame>
  );
}
