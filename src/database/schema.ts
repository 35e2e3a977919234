/** The tables as Kysely sees them; the truth is in `migrations/`. */
import type { ColumnType, Generated, JSONColumnType } from "kysely";

type Timestamp = ColumnType<Date, Date | string, Date | string>;
/** Filled by the database when left out. */
type GeneratedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>;
type GeneratedJson = ColumnType<unknown, string | undefined, string>;
/** Read as `YYYY-MM-DD` text (the driver is told not to make a Date of it). */
type DateText = ColumnType<string, string, string>;
type Json = ColumnType<unknown, string, string>;

export interface OrganisationTable {
  id: string;
  name: string;
  kind: "youth-justice-service" | "secure-establishment" | "placements-team" | "probation";
  settings: JSONColumnType<Record<string, unknown>>;
}
export const roles = [
  "practitioner",
  "senior-practitioner",
  "manager",
  "administrative-officer",
  "court-duty-officer",
  "contributor",
  "administrator",
  "data-protection-officer",
  "inspector",
  "secure-practitioner",
  "secure-manager",
  "placements-officer",
  "probation-officer",
] as const;
export type Role = (typeof roles)[number];
export type Permission = "countersign" | "send";
export interface UserAccountTable {
  id: string;
  organisation_id: string;
  subject: string;
  name: string;
  email: string | null;
  role: Role;
  permissions: Permission[];
  active: Generated<boolean>;
}
export interface SessionTable {
  id_hash: Buffer;
  user_id: string;
  organisation_id: string;
  csrf_token: string;
  created_at: GeneratedTimestamp;
  last_seen_at: GeneratedTimestamp;
  id_token: string | null;
}
export interface SealedFormTable {
  id: string;
  organisation_id: string;
  user_id: string;
  path: string;
  sealed: Buffer;
  at: GeneratedTimestamp;
}
export interface YoungPersonTable {
  id: string;
  organisation_id: string;
  reference: string;
  case_manager_id: string | null;
  display_name: string;
  date_of_birth: DateText | null;
  last_sequence: Generated<string>;
  seen_sequence: Generated<string>;
  created_by: string;
  created_at: GeneratedTimestamp;
  closed_at: Timestamp | null;
}
export interface RecordFactTable {
  young_person_id: string;
  address: string;
  organisation_id: string;
  sub_section: string;
  value: Json | null;
  version: number;
  sequence: string;
  author_id: string;
  at: Timestamp;
}
export interface RecordChangeTable {
  young_person_id: string;
  sequence: string;
  organisation_id: string;
  address: string;
  sub_section: string;
  value: Json | null;
  version: number;
  run_id: string;
  run_started_at: Timestamp;
  author_id: string;
  at: Timestamp;
}
export type StageStatus = "in-progress" | "completed" | "stopped" | "cancelled";
export interface StageTable {
  young_person_id: string;
  id: string;
  organisation_id: string;
  type: string;
  framework: string;
  framework_version: string;
  status: Generated<StageStatus>;
  owner_id: string;
  opened_by: string;
  opened_at: Timestamp;
  trigger_date: DateText;
  due_date: DateText | null;
  evaluated_on: DateText | null;
  ended_at: Timestamp | null;
  ended_by: string | null;
  ended_reason: string | null;
  previous_stage_id: string | null;
  last_sequence: Generated<string>;
  seen_sequence: Generated<string>;
}
export interface StageContributorTable {
  young_person_id: string;
  stage_id: string;
  user_id: string;
  organisation_id: string;
  sub_sections: string[];
  granted_by: string;
  granted_at: GeneratedTimestamp;
  due_on: DateText | null;
  note: Generated<string>;
  state: Generated<ContributionState>;
  state_at: Timestamp | null;
  reason: Generated<string>;
}
export type ContributionState = "given" | "handed-in" | "returned";
export interface StageStandInTable {
  young_person_id: string;
  stage_id: string;
  id: string;
  organisation_id: string;
  user_id: string;
  for_id: string;
  kind: "proxy" | "cover";
  starts_at: Timestamp;
  ends_at: Timestamp;
  named_by: string;
  named_at: Timestamp;
  reason: Generated<string>;
}
export type PeopleEventKind =
  | "given"
  | "taken-back"
  | "handed-in"
  | "taken-up"
  | "returned"
  | "proxy-named"
  | "cover-set"
  | "stand-in-ended"
  | "owner-changed"
  | "due-date-changed";
export interface StagePeopleEventTable {
  young_person_id: string;
  stage_id: string;
  id: string;
  organisation_id: string;
  kind: PeopleEventKind;
  user_id: string;
  before_id: string | null;
  by_id: string;
  at: Timestamp;
  sub_sections: Generated<string[]>;
  starts_at: Timestamp | null;
  ends_at: Timestamp | null;
  text: Generated<string>;
}
export interface LateAnswerTable {
  young_person_id: string;
  stage_id: string;
  user_id: string;
  address: string;
  organisation_id: string;
  sub_section: string;
  input: Json;
  at: Timestamp;
  outcome: "taken" | "left" | null;
  settled_by: string | null;
  settled_at: Timestamp | null;
}
export interface AnswerTable {
  young_person_id: string;
  stage_id: string;
  address: string;
  organisation_id: string;
  sub_section: string;
  value: Json | null;
  version: number;
  sequence: string;
  state: "own" | "carried" | "confirmed" | "received";
  source: Json | null;
  author_id: string;
  at: Timestamp;
}
export interface AnswerChangeTable {
  young_person_id: string;
  stage_id: string;
  sequence: string;
  organisation_id: string;
  address: string;
  sub_section: string;
  value: Json | null;
  state: string;
  source: Json | null;
  version: number;
  run_id: string;
  run_started_at: Timestamp;
  author_id: string;
  at: Timestamp;
}
export type SignedPartColumn = "explanations" | "pathways" | "modules";
export interface CountersignatureRequestTable {
  young_person_id: string;
  stage_id: string;
  id: string;
  organisation_id: string;
  part: SignedPartColumn;
  asked_by: string;
  asked_at: Timestamp;
  note: Generated<string>;
  addressed_to: string | null;
  outcome: "signed" | "returned" | "withdrawn" | null;
  closed_by: string | null;
  closed_at: Timestamp | null;
  closing_note: string | null;
}
export interface SignatureTable {
  young_person_id: string;
  stage_id: string;
  id: string;
  organisation_id: string;
  part: SignedPartColumn;
  digest: string;
  content: Json;
  sequence: string;
  signed_by: string;
  signed_at: Timestamp;
}
export interface CommentTable {
  young_person_id: string;
  stage_id: string;
  id: string;
  organisation_id: string;
  address: string;
  sub_section: string;
  reply_to: string | null;
  author_id: string;
  at: Timestamp;
  text: string;
  suggested_wording: string | null;
  state: Generated<"open" | "answered" | "accepted" | "resolved">;
  closed_by: string | null;
  closed_at: Timestamp | null;
}
export interface QualityReviewTable {
  young_person_id: string;
  stage_id: string;
  id: string;
  organisation_id: string;
  part: SignedPartColumn;
  request_id: string;
  reviewer_id: string;
  digest: string;
  checklist: Json;
  answers: Json;
  read: Json;
  at: Timestamp;
  outcome: "signed" | "returned" | null;
  signature_id: string | null;
  closed_at: Timestamp | null;
}
export interface StageSnapshotTable {
  young_person_id: string;
  stage_id: string;
  organisation_id: string;
  content: Json;
  digest: string;
  at: Timestamp;
}
export interface StageSummaryTable {
  young_person_id: string;
  stage_id: string;
  organisation_id: string;
  left_count: number;
  to_confirm_count: number;
  judgements: Json;
  flags: Json;
  resume_address: string | null;
  updated_at: Timestamp;
}
export interface AttachmentTable {
  young_person_id: string;
  id: string;
  organisation_id: string;
  stage_id: string;
  sub_section: string;
  name: string;
  kind: "pdf" | "docx" | "xlsx" | "msg" | "jpg" | "png";
  size: string;
  digest: string;
  attached_by: string;
  attached_at: Timestamp;
}
export interface AttachmentPartTable {
  young_person_id: string;
  digest: string;
  number: number;
  organisation_id: string;
  bytes: Buffer;
}
export interface RecordRestrictionTable {
  young_person_id: string;
  id: string;
  organisation_id: string;
  reason: string;
  shown: boolean;
  set_by: string;
  set_at: Timestamp;
  lifted_by: string | null;
  lifted_at: Timestamp | null;
  lifted_reason: string | null;
}
export interface RecordAccessTable {
  young_person_id: string;
  id: string;
  organisation_id: string;
  user_id: string;
  kind: "named" | "break-glass" | "inspection";
  reference: string;
  reason: string;
  given_by: string;
  given_at: Timestamp;
  until: Timestamp | null;
  ended_by: string | null;
  ended_at: Timestamp | null;
}
export interface AccountVersionTable {
  user_id: string;
  version: number;
  organisation_id: string;
  content: Json;
  author_id: string;
  at: Timestamp;
}
export interface LocalConfigurationTable {
  organisation_id: string;
  revision: number;
  kind:
    | "mandatory-questions"
    | "local-risks"
    | "wording-pack"
    | "quality-checklist"
    | "countersign-criteria"
    | "review-interval"
    | "teams"
    | "risk-panel"
    | "referral-pathways"
    | "unclear-days";
  subject: string;
  version: number;
  content: Json;
  author_id: string;
  at: Timestamp;
}
export interface StageVersionTable {
  young_person_id: string;
  stage_id: string;
  organisation_id: string;
  from_version: string;
  to_version: string;
  moved_by: string;
  at: Timestamp;
}
/** One row where the database holds practice and nothing else. */
export interface PracticeDatabaseTable {
  one: Generated<boolean>;
  since: GeneratedTimestamp;
}
export interface PracticeCaseTable {
  young_person_id: string;
  stage_id: string;
  organisation_id: string;
  user_id: string;
  dossier: string;
  begun_on: string;
  begun_at: Timestamp;
  done_at: Timestamp | null;
}
export interface NoticeTable {
  young_person_id: string;
  id: string;
  organisation_id: string;
  recipient_id: string;
  kind: string;
  stage_id: string | null;
  part: SignedPartColumn | null;
  sub_section: string | null;
  address: string | null;
  subject_id: string | null;
  due_on: DateText | null;
  actor_id: string | null;
  at: Timestamp;
  read_at: Timestamp | null;
  mail_id: string | null;
}
export type MailChoice = "at-once" | "digest" | "none";
export interface NoticeChoiceTable {
  user_id: string;
  organisation_id: string;
  mail: MailChoice;
  language: "en" | "cy";
  chosen_at: Timestamp;
}
export interface NoticeMailTable {
  id: string;
  organisation_id: string;
  recipient_id: string;
  due_at: Timestamp;
  gathered_at: Timestamp | null;
  attempts: Generated<number>;
  ended_at: Timestamp | null;
  outcome: "sent" | "nothing-left" | "given-up" | null;
}
export interface CalendarFeedTable {
  user_id: string;
  organisation_id: string;
  token_hash: Buffer;
  language: "en" | "cy";
  made_at: Timestamp;
}
export interface ReferralDecisionTable {
  young_person_id: string;
  id: string;
  organisation_id: string;
  stage_id: string;
  pathway: string;
  outcome: "made" | "not-needed";
  entry_id: string | null;
  reason: string;
  decided_by: string;
  decided_at: Timestamp;
}
export interface RiskPanelTable {
  young_person_id: string;
  id: string;
  organisation_id: string;
  stage_id: string;
  because: string[];
  opened_at: Timestamp;
  opened_by: string;
  due_on: DateText;
  lapsed_at: Timestamp | null;
}
/** A document that was handed to others. */
export interface StageSentTable {
  young_person_id: string;
  id: string;
  organisation_id: string;
  stage_id: string;
  entry_id: string;
  document: string;
  sub_sections: string[];
  language: "en" | "cy";
  size: number;
  digest: string;
  content_digest: string;
  record_sequence: string;
  sent_by: string;
  sent_at: Timestamp;
}
export interface StageSentPartTable {
  young_person_id: string;
  sent_id: string;
  number: number;
  organisation_id: string;
  bytes: Buffer;
}
export interface StageNotSentTable {
  young_person_id: string;
  stage_id: string;
  organisation_id: string;
  reason: string;
  said_by: string;
  said_at: Timestamp;
}
export interface TargetProgressTable {
  young_person_id: string;
  stage_id: string;
  id: string;
  organisation_id: string;
  target: string;
  happened_on: DateText;
  status: string | null;
  note: string;
  child_words: string;
  author_id: string;
  at: Timestamp;
}
export interface PresenceTable {
  young_person_id: string;
  stage_id: string;
  sub_section: string;
  page: string;
  user_id: string;
  organisation_id: string;
  address: string | null;
  seen_at: Timestamp;
}
export interface StageLookTable {
  young_person_id: string;
  stage_id: string;
  user_id: string;
  organisation_id: string;
  last_at: Timestamp;
  before_at: Timestamp | null;
}
export interface CitationTable {
  young_person_id: string;
  phrase_digest: string;
  organisation_id: string;
  stage_id: string;
  address: string;
  sub_section: string;
  fact_digest: string;
  cited_by: string;
  cited_at: Timestamp;
}
export interface LeftNoteTable {
  young_person_id: string;
  stage_id: string;
  address: string;
  check_id: string;
  digest: string;
  organisation_id: string;
  sub_section: string;
  reason: string;
  author_id: string;
  at: Timestamp;
}
export interface CheckReasonTable {
  young_person_id: string;
  id: string;
  organisation_id: string;
  stage_id: string;
  check_id: string;
  about: string[];
  reason: string;
  author_id: string;
  at: Timestamp;
}
export interface AuditEventTable {
  id: Generated<string>;
  organisation_id: string;
  user_id: string | null;
  action: string;
  young_person_id: string | null;
  stage_id: string | null;
  detail: GeneratedJson;
  at: GeneratedTimestamp;
  transaction: Generated<string>;
}
export interface AuditBatchTable {
  id: string;
  event_ids: string[];
  merkle_root: string;
  previous_root: string;
  root: string;
  sealed_at: Timestamp;
}

export interface Database {
  organisation: OrganisationTable;
  user_account: UserAccountTable;
  session: SessionTable;
  sealed_form: SealedFormTable;
  young_person: YoungPersonTable;
  record_fact: RecordFactTable;
  record_change: RecordChangeTable;
  stage: StageTable;
  stage_contributor: StageContributorTable;
  stage_stand_in: StageStandInTable;
  stage_people_event: StagePeopleEventTable;
  late_answer: LateAnswerTable;
  answer: AnswerTable;
  answer_change: AnswerChangeTable;
  countersignature_request: CountersignatureRequestTable;
  signature: SignatureTable;
  comment: CommentTable;
  quality_review: QualityReviewTable;
  left_note: LeftNoteTable;
  check_reason: CheckReasonTable;
  stage_snapshot: StageSnapshotTable;
  stage_summary: StageSummaryTable;
  attachment: AttachmentTable;
  attachment_part: AttachmentPartTable;
  local_configuration: LocalConfigurationTable;
  record_restriction: RecordRestrictionTable;
  record_access: RecordAccessTable;
  account_version: AccountVersionTable;
  stage_version: StageVersionTable;
  practice_database: PracticeDatabaseTable;
  practice_case: PracticeCaseTable;
  notice: NoticeTable;
  notice_choice: NoticeChoiceTable;
  notice_mail: NoticeMailTable;
  presence: PresenceTable;
  stage_look: StageLookTable;
  citation: CitationTable;
  risk_panel: RiskPanelTable;
  calendar_feed: CalendarFeedTable;
  referral_decision: ReferralDecisionTable;
  target_progress: TargetProgressTable;
  stage_sent: StageSentTable;
  stage_sent_part: StageSentPartTable;
  stage_not_sent: StageNotSentTable;
  audit_event: AuditEventTable;
  audit_batch: AuditBatchTable;
}
