-- Practice (PRACTICE=1). A database that holds practice says so, so that neither a live start nor a practice start can take the wrong one.
create table practice_database (
  one boolean primary key default true check (one),
  since timestamptz not null default now()
);
alter table practice_database enable row level security;
alter table practice_database force row level security;
create policy migrating on practice_database for all to :owner using ((select app_migrating())) with check ((select app_migrating()));
create policy told on practice_database for select using (true);
grant select on practice_database to :app;

-- Who began which written dossier, as which young person and stage; and when they said that they were done and asked for the comparison.
create table practice_case (
  young_person_id uuid not null,
  stage_id uuid not null,
  organisation_id uuid not null,
  user_id uuid not null references user_account,
  dossier text not null,
  begun_on date not null,                -- the papers' dates move with it
  begun_at timestamptz not null,
  done_at timestamptz,
  primary key (young_person_id, stage_id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on practice_case (organisation_id, user_id);
create index on practice_case (organisation_id, stage_id);

alter table practice_case enable row level security;
alter table practice_case force row level security;
create policy migrating on practice_case for all to :owner using ((select app_migrating())) with check ((select app_migrating()));
-- The papers are for everybody who may see the stage; the case is its learner's.
create policy practice_read on practice_case for select using (
  organisation_id = (select app_organisation()) and (select app_scope()) in ('all', 'record'));
create policy practice_begun on practice_case for insert with check (
  organisation_id = (select app_organisation()) and (select app_scope()) = 'all' and user_id = (select app_user())
  and exists (select from practice_database));
create policy practice_done on practice_case for update
  using (organisation_id = (select app_organisation()) and user_id = (select app_user()))
  with check (organisation_id = (select app_organisation()) and user_id = (select app_user()));
grant select, insert on practice_case to :app;
grant update (done_at) on practice_case to :app;
