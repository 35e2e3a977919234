import type { Scale } from "../language.ts";

export const lifeEventsScales: readonly Scale[] = [
  {
    id: "life-event-type",
    options: [
      { code: "birth", label: "Birth or new child in the family" },
      { code: "bereavement", label: "Death of someone close" },
      { code: "loss", label: "Other loss" },
      { code: "separation", label: "Parents separated, or a parent left" },
      { code: "new-family", label: "New step-parent, partner or blended family" },
      { code: "family-prison", label: "Family member in prison or arrested" },
      { code: "illness", label: "Serious illness or injury in the family" },
      { code: "move", label: "Move of home, area or country" },
      { code: "violence", label: "Saw or suffered violence outside the home" },
      { code: "trauma", label: "Other frightening event" },
      { code: "relationship", label: "Start or end of a relationship" },
      { code: "achievement", label: "Achievement or proud moment" },
      { code: "new-support", label: "Met someone who helped" },
      { code: "turning-point", label: "Turning point" },
      { code: "identity", label: "Event about identity, culture or faith" },
      { code: "other", label: "Other" },
    ],
  },
  {
    id: "event-effect",
    options: [
      { code: "helped", label: "Helped" },
      { code: "mixed", label: "Mixed" },
      { code: "harmed", label: "Harmed" },
      { code: "none", label: "Little effect", closing: true },
      { code: "not-known", label: "Not known", closing: true },
    ],
  },
];
