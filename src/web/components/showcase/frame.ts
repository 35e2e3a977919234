import type { PageFrameProps } from "../page-frame/page-frame.tsx";

/** The frame of the showcase: bar, person, sections and keys of a fictional review. */
export const showcaseFrame: Omit<PageFrameProps, "stylesheets" | "children"> = {
  title: "Family and wider networks, Kian Marlow, Review",
  topBar: {
    product: { text: "AssetPlus", href: "#home" },
    links: [
      { text: "Home", href: "#home" },
      { text: "Young people", href: "#young-people", current: true },
      { text: "Dates", href: "#dates" },
      { text: "Notices (3)", href: "#notices" },
    ],
    search: {
      action: "#search",
      label: "Search questions, answers and young people",
      placeholder: "Question, answer or name",
    },
    user: { name: "Priya Nandakumar", href: "#me" },
  },
  person: {
    name: "Kian Marlow",
    href: "#kian",
    facts: ["15, born 14 March 2011", "NM-04127", "YRO to 2 June 2027"],
    levels: [
      { name: "Serious harm", level: 2 },
      { name: "Reoffending", level: 3 },
      { name: "Safety", level: 0 },
    ],
    alerts: [
      { kind: "safety", text: "Criminal exploitation: NRM referral 16 Nov", href: "#alert-1" },
      { kind: "safety", text: "Self-harm, last known Feb 2026", href: "#alert-2" },
      { kind: "safety", text: "Do not give address to father", href: "#alert-3" },
      { kind: "need", text: "Use short sentences, check back", href: "#need-1" },
    ],
  },
  nav: {
    label: "Sections of this review",
    title: "Review",
    note: "Begun 2 Nov. To finish by 3 Dec 2026",
    groups: [
      {
        heading: "Core record",
        items: [
          { text: "Core record", href: "#s-core", kind: "done" },
          { text: "What has happened", href: "#s-happened", kind: "done", word: "2 new" },
        ],
      },
      {
        heading: "Information gathering",
        note: "6 to do",
        items: [
          { text: "Living arrangements", href: "#s-living", kind: "changed" },
          { text: "Social and community", href: "#s-social", kind: "signed" },
          { text: "Family and wider networks", href: "#s-family", kind: "changed", word: "3 left", current: true },
          { text: "Relating to others", href: "#s-relating", kind: "ask", word: "1 to clarify" },
          { text: "Emotions and mental health", href: "#s-emotions", kind: "waiting", word: "Joanne W." },
          { text: "Health in custody", href: "#s-health", kind: "received", word: "to compare" },
        ],
      },
      {
        heading: "Pathways and planning",
        note: "7 to do",
        items: [
          { text: "Our plan", href: "#s-plan", kind: "started", word: "3 left" },
          { text: "Controls", href: "#s-controls", kind: "carried" },
          { text: "If things change", href: "#s-change", kind: "none" },
        ],
      },
    ],
  },
  keys: [
    { keys: ["n"], does: "next thing left" },
    { keys: ["c"], does: "confirm carried" },
    { keys: ["[", "]"], does: "sub-sections" },
    { keys: ["/"], does: "search" },
    { keys: ["?"], does: "all keys, or switch them off" },
  ],
};
