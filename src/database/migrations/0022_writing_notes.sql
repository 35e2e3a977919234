-- Notes to the writer that somebody has left as they are, each about one state of an answer: when that changes, the note speaks again.
-- It holds no answer; the reason is the writer's own sentence for the manager.
create table left_note (
  young_person_id uuid not null,
  stage_id uuid not null,
  address text not null check (length(address) <= 300),
  check_id text not null check (check_id ~ '^[a-z-]{1,60}$'),
  digest text not null check (length(digest) = 64),   -- of what the note speaks about
  organisation_id uuid not null,
  sub_section text not null check (length(sub_section) <= 100),
  reason text not null check (length(reason) <= 1000), -- '' is none
  author_id uuid not null references user_account,
  at timestamptz not null,
  primary key (young_person_id, stage_id, address, check_id, digest),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on left_note (organisation_id, stage_id);

alter table left_note enable row level security;
alter table left_note force row level security;
create policy migrating on left_note for all to :owner using ((select app_migrating())) with check ((select app_migrating()));
call keep_to_visible_young_people('left_note');

-- As answers: whole, or the sub-sections that were given. Who writes there leaves a note, and takes it up again.
create policy note_read on left_note for select to :app
  using (organisation_id = (select app_organisation())
    and ((select app_scope()) = 'all'
      or ((select app_scope()) = 'granted' and stage_id in (
        select c.stage_id from stage_contributor c where c.user_id = (select app_user()) and left_note.sub_section = any (c.sub_sections)))));
create policy note_left on left_note for insert to :app
  with check (organisation_id = (select app_organisation()) and author_id = (select app_user())
    and ((select app_scope()) = 'all'
      or ((select app_scope()) = 'granted' and stage_id in (
        select c.stage_id from stage_contributor c where c.user_id = (select app_user()) and left_note.sub_section = any (c.sub_sections)))));
create policy note_left_again on left_note for update to :app
  using (organisation_id = (select app_organisation())
    and ((select app_scope()) = 'all'
      or ((select app_scope()) = 'granted' and stage_id in (
        select c.stage_id from stage_contributor c where c.user_id = (select app_user()) and left_note.sub_section = any (c.sub_sections)))))
  with check (organisation_id = (select app_organisation()) and author_id = (select app_user()));
create policy note_taken_up on left_note for delete to :app
  using (organisation_id = (select app_organisation())
    and ((select app_scope()) = 'all'
      or ((select app_scope()) = 'granted' and stage_id in (
        select c.stage_id from stage_contributor c where c.user_id = (select app_user()) and left_note.sub_section = any (c.sub_sections)))));
grant select, insert, update, delete on left_note to :app;
