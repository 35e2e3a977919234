import type { Option, Scale } from "../language.ts";

const part = (code: string, label: string): Option => ({ code, label });

/**
 * What may go with a referral to another service: sub-sections, then documents. Own selection: parts that hold what other people
 * said or did (offence lists, court, oversight) are left out, as a referral holds only what that service needs.
 */
const referralExtract: readonly Option[] = [
  part("core-person", "The young person"),
  part("core-carers", "Parents, carers and key people"),
  part("core-care", "Care status"),
  part("core-services", "Contacts with services"),
  part("strengths-first", "What is going well"),
  part("living-arrangements", "Living arrangements, housing and finances"),
  part("neighbourhood", "Neighbourhood, social and community"),
  part("parenting", "Parenting, care and supervision"),
  part("family-networks", "Family and wider networks"),
  part("exploitation", "Exploitation and harmful groups"),
  part("significant-relationships", "Significant relationships"),
  part("care-history", "Care history and children's services"),
  part("relating-to-others", "How the young person relates to others"),
  part("young-person-as-parent", "The young person as a parent"),
  part("screening-tools", "Screening tools completed"),
  part("physical-health", "Physical health and development"),
  part("slcn", "Speech, language, communication and neuro-disability"),
  part("mental-health", "Emotional development and mental health"),
  part("self-harm-loss", "Self-harm, suicide, bereavement and loss"),
  part("substance-misuse", "Substance misuse"),
  part("alcohol-screen", "Alcohol screening (AUDIT)"),
  part("lifestyle-features", "Features of lifestyle"),
  part("self-identity", "Self-identity"),
  part("thinking-behaviour", "Thinking and behaviour"),
  part("lete", "Learning, education, training and employment"),
  part("life-events-section", "Significant life events"),
  part("resilience-and-goals", "Resilience and goals"),
  part("opportunities", "Opportunities"),
  part("engagement-and-participation", "Engagement and participation"),
  part("understanding-behaviour", "Understanding offending behaviour"),
  part("safety-and-wellbeing", "Safety and well-being"),
  part("tailoring-interventions", "Tailoring interventions"),
  part("our-intervention-plan", "Our intervention plan: my targets"),
  part("changing-safety", "If things change: safety and well-being"),
  part("doc-one-page-summary", "Document: one-page summary"),
  part("doc-risk-safety-summary", "Document: risk and safety plan"),
  part("doc-plan-professional", "Document: intervention plan"),
  part("doc-my-plan", "Document: my plan"),
  part("doc-full-assessment", "Document: full assessment"),
];

export const sharingScales: readonly Scale[] = [{ id: "referral-extract", options: referralExtract }];
