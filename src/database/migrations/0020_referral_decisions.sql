-- What became of a referral that a service's pathway proposed: made, with the entry of Resources and proposals in which it goes on, or not
-- needed, with the reason. Rows are only ever added; the newest of a stage and pathway counts.
create table referral_decision (
  young_person_id uuid not null,
  id uuid not null unique,
  organisation_id uuid not null,
  stage_id uuid not null,
  pathway text not null check (pathway ~ '^pathway-[a-z0-9-]{1,100}$'),
  outcome text not null check (outcome in ('made', 'not-needed')),
  entry_id uuid,
  reason text not null check (length(reason) <= 2000),
  decided_by uuid not null references user_account,
  decided_at timestamptz not null,
  primary key (young_person_id, id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id),
  check ((outcome = 'made') = (entry_id is not null)),
  check (outcome = 'made' or length(btrim(reason)) > 0)
);
create index on referral_decision (organisation_id, young_person_id);

alter table referral_decision enable row level security;
alter table referral_decision force row level security;
create policy migrating on referral_decision for all to :owner
  using ((select app_migrating())) with check ((select app_migrating()));
-- A proposal says what was answered: it belongs to those who see the whole.
create policy decisions_read on referral_decision for select using (
  organisation_id = (select app_organisation()) and (select app_scope()) = 'all');
create policy decisions_added on referral_decision for insert with check (
  organisation_id = (select app_organisation()) and (select app_scope()) = 'all' and decided_by = (select app_user()));
grant select, insert on referral_decision to :app;
call keep_to_visible_young_people('referral_decision');
