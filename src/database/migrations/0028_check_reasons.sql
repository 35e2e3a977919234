-- Why a consistency check is passed: the writer's own reason, for the manager who signs. Rows are only ever added; the newest of a stage and
-- check counts, an empty one takes the reason back. `about` holds digests of what the check spoke about when the reason was given, never an
-- answer: the reason stands while nothing else has come into it.
create table check_reason (
  young_person_id uuid not null,
  id uuid not null unique,
  organisation_id uuid not null,
  stage_id uuid not null,
  check_id text not null check (check_id ~ '^cc-[a-z-]{1,60}$'),
  about text[] not null check (cardinality(about) <= 20000),
  reason text not null check (length(reason) <= 2000),   -- '': taken back
  author_id uuid not null references user_account,
  at timestamptz not null,
  primary key (young_person_id, id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on check_reason (organisation_id, stage_id);

alter table check_reason enable row level security;
alter table check_reason force row level security;
create policy migrating on check_reason for all to :owner
  using ((select app_migrating())) with check ((select app_migrating()));
-- A check weighs answers of several parts against one another: its reason belongs to those who see the whole.
create policy reasons_read on check_reason for select using (
  organisation_id = (select app_organisation()) and (select app_scope()) = 'all');
create policy reasons_added on check_reason for insert with check (
  organisation_id = (select app_organisation()) and (select app_scope()) = 'all' and author_id = (select app_user()));
grant select, insert on check_reason to :app;
call keep_to_visible_young_people('check_reason');
