-- When somebody was last in a stage, so that they can be shown what changed since.

-- One row for each person and stage. A visit ends when nothing of the stage was opened for four hours (casework/stages/looks.ts).
create table stage_look (
  young_person_id uuid not null,
  stage_id uuid not null,
  user_id uuid not null references user_account,
  organisation_id uuid not null,
  last_at timestamptz not null,
  before_at timestamptz, -- when the visit before this one ended; null in the first
  primary key (young_person_id, stage_id, user_id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id),
  check (before_at < last_at)
);
create index on stage_look (organisation_id, user_id);

alter table stage_look enable row level security;
alter table stage_look force row level security;
create policy migrating on stage_look for all to :owner using ((select app_migrating())) with check ((select app_migrating()));
call keep_to_visible_young_people('stage_look');

-- Everybody's own alone: who opened what is in the audit, for those who watch over it.
create policy own_looks on stage_look for all to :app
  using (organisation_id = (select app_organisation()) and user_id = (select app_user()))
  with check (organisation_id = (select app_organisation()) and user_id = (select app_user()));
grant select, insert, update on stage_look to :app;
