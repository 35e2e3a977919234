-- When a stage was moved from one framework version to another. An earlier moment of it is shown with the version of that moment.
create table stage_version (
  young_person_id uuid not null,
  stage_id uuid not null,
  organisation_id uuid not null,
  from_version text not null,
  to_version text not null,
  moved_by uuid not null,
  at timestamptz not null,
  primary key (young_person_id, stage_id, to_version),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on stage_version (organisation_id, stage_id, at);

alter table stage_version enable row level security;
alter table stage_version force row level security;
create policy migrating on stage_version for all to :owner using ((select app_migrating())) with check ((select app_migrating()));
-- As the stage itself: whoever may know that the stage exists may know with which questions it was asked.
create policy versions on stage_version for select using (
  organisation_id = (select app_organisation())
  and ((select app_scope()) in ('all', 'record')
    or ((select app_scope()) = 'granted' and stage_id in (select c.stage_id from stage_contributor c where c.user_id = (select app_user())))));
create policy versions_moved on stage_version for insert with check (
  organisation_id = (select app_organisation()) and (select app_scope()) = 'all' and moved_by = (select app_user()));

-- What was moved stays said.
grant select, insert on stage_version to :app;
