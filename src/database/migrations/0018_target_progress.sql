-- What happened with a target of the plan in force, noted between stages: the completed stage itself stays as it was signed. Notes are only
-- added; a slip is put right by a further note.
create table target_progress (
  young_person_id uuid not null,
  stage_id uuid not null,                 -- the completed stage whose plan it is
  id uuid not null unique,
  organisation_id uuid not null,
  target text not null check (length(target) between 1 and 64),
  happened_on date not null,
  status text check (length(status) between 1 and 100),
  note text not null check (length(note) <= 4000),
  child_words text not null check (length(child_words) <= 2000),
  author_id uuid not null references user_account,
  at timestamptz not null,
  primary key (young_person_id, id),
  check (status is not null or note <> '' or child_words <> ''),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on target_progress (organisation_id, stage_id);

alter table target_progress enable row level security;
alter table target_progress force row level security;
create policy migrating on target_progress for all to :owner
  using ((select app_migrating())) with check ((select app_migrating()));
-- Read with the plan: by whoever sees the whole, or was given the targets. Noted by whoever works with whole cases, each in their own name.
create policy progress_read on target_progress for select using (
  organisation_id = (select app_organisation())
  and ((select app_scope()) = 'all'
    or ((select app_scope()) = 'granted' and exists (select from stage_contributor c where c.user_id = (select app_user())
      and c.young_person_id = target_progress.young_person_id and 'our-intervention-plan' = any (c.sub_sections)))));
create policy progress_noted on target_progress for insert with check (
  organisation_id = (select app_organisation()) and (select app_scope()) = 'all' and author_id = (select app_user()));
grant select, insert on target_progress to :app;
call keep_to_visible_young_people('target_progress');
