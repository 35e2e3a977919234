-- Who writes a stage beside its owner: parts given to somebody (with a due date, a note, and whether they were handed in), people who stand
-- in for the owner for a time, what happened between them, and what was typed by somebody whose part had just been taken back.

-- Parts given: what stands now. A row goes when everything was taken back; the log below keeps what happened.
alter table stage_contributor
  add column due_on date,
  add column note text not null default '' check (length(note) <= 4000),
  add column state text not null default 'given' check (state in ('given', 'handed-in', 'returned')),
  add column state_at timestamptz,
  add column reason text not null default '' check (length(reason) <= 4000); -- why it was returned

-- People who stand in for the owner: a proxy, or somebody whom a manager set while the owner is away. What they do between these moments is
-- done for `for_id`, who owned the stage when they were named. Nothing but the end is ever changed.
create table stage_stand_in (
  young_person_id uuid not null,
  stage_id uuid not null,
  id uuid not null unique,
  organisation_id uuid not null,
  user_id uuid not null references user_account,
  for_id uuid not null references user_account,
  kind text not null check (kind in ('proxy', 'cover')),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at >= starts_at),
  named_by uuid not null,
  named_at timestamptz not null,
  reason text not null default '' check (length(reason) <= 4000),
  primary key (young_person_id, stage_id, id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on stage_stand_in (organisation_id, stage_id);
create index on stage_stand_in (organisation_id, user_id, ends_at);

-- What happened between the people of a stage; rows are only ever added.
create table stage_people_event (
  young_person_id uuid not null,
  stage_id uuid not null,
  id uuid not null unique,
  organisation_id uuid not null,
  kind text not null check (kind in ('given', 'taken-back', 'handed-in', 'taken-up', 'returned', 'proxy-named', 'cover-set', 'stand-in-ended',
    'owner-changed')),
  user_id uuid not null,                  -- whom it concerns: the contributor, the stand-in, the new owner
  before_id uuid,                         -- of a new owner: the one before
  by_id uuid not null,
  at timestamptz not null,
  sub_sections text[] not null default '{}',
  starts_at timestamptz,
  ends_at timestamptz,
  text text not null default '' check (length(text) <= 4000), -- the note or the reason
  primary key (young_person_id, stage_id, id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on stage_people_event (organisation_id, stage_id, at);
create index on stage_people_event (organisation_id, user_id, at);

-- What somebody typed after they could no longer write there: kept for the owner, who takes it over or leaves it (law 2).
create table late_answer (
  young_person_id uuid not null,
  stage_id uuid not null,
  user_id uuid not null references user_account,
  address text not null check (length(address) <= 300),
  organisation_id uuid not null,
  sub_section text not null,
  input jsonb not null,                   -- as it was posted
  at timestamptz not null,
  outcome text check (outcome in ('taken', 'left')),
  settled_by uuid,
  settled_at timestamptz,
  primary key (young_person_id, stage_id, user_id, address),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on late_answer (organisation_id, stage_id);

-- Proxies stood with the parts until now, without an end. They get one: a year after they were named.
insert into stage_stand_in (young_person_id, stage_id, id, organisation_id, user_id, for_id, kind, starts_at, ends_at, named_by, named_at)
  select c.young_person_id, c.stage_id, gen_random_uuid(), c.organisation_id, c.user_id, s.owner_id, 'proxy', c.granted_at,
    c.granted_at + interval '1 year', c.granted_by, c.granted_at
  from stage_contributor c join stage s on s.young_person_id = c.young_person_id and s.id = c.stage_id where c.proxy;
delete from stage_contributor where proxy and sub_sections = '{}';
alter table stage_contributor drop column proxy;

do $$
declare t text;
begin
  foreach t in array array['stage_stand_in', 'stage_people_event', 'late_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy migrating on %I for all to :owner using ((select app_migrating())) with check ((select app_migrating()))', t);
  end loop;
end $$;

-- A contributor hands in, and takes up again, and moves nothing else of what was given to them.
drop policy contributor_rows on stage_contributor;
create policy given_read on stage_contributor for select
  using (organisation_id = (select app_organisation()) and ((select app_scope()) = 'all' or user_id = (select app_user())));
create policy given_added on stage_contributor for insert
  with check (organisation_id = (select app_organisation()) and (select app_scope()) = 'all');
create policy given_changed on stage_contributor for update
  using (organisation_id = (select app_organisation()) and ((select app_scope()) = 'all' or user_id = (select app_user())))
  with check (organisation_id = (select app_organisation()) and ((select app_scope()) = 'all' or user_id = (select app_user())));
create policy given_taken_back on stage_contributor for delete
  using (organisation_id = (select app_organisation()) and (select app_scope()) = 'all');

create function only_handing_in() returns trigger language plpgsql as $$
begin
  if app_scope() = 'granted' and (new.state = 'returned'
    or to_jsonb(new) - 'state' - 'state_at' is distinct from to_jsonb(old) - 'state' - 'state_at') then
    raise insufficient_privilege using message = 'a contributor changes nothing of what was given but that it is handed in';
  end if;
  return new;
end $$;
create trigger only_handing_in before update on stage_contributor for each row execute function only_handing_in();

create policy stand_ins on stage_stand_in for all
  using (organisation_id = (select app_organisation()) and (select app_scope()) = 'all')
  with check (organisation_id = (select app_organisation()) and (select app_scope()) = 'all');

-- Whoever a part was taken from may still read that it was, and by whom: else nobody could tell them.
create policy people_events_read on stage_people_event for select
  using (organisation_id = (select app_organisation()) and ((select app_scope()) = 'all' or user_id = (select app_user())));
create policy people_events_written on stage_people_event for insert
  with check (organisation_id = (select app_organisation()) and by_id = (select app_user())
    and ((select app_scope()) = 'all'
      or ((select app_scope()) = 'granted' and user_id = (select app_user()) and kind in ('handed-in', 'taken-up')
        and stage_id in (select c.stage_id from stage_contributor c where c.user_id = (select app_user())))));

-- One's own words, for a day after the part was taken back (own); the rest is for those who see the whole stage.
create policy late_read on late_answer for select
  using (organisation_id = (select app_organisation()) and ((select app_scope()) = 'all' or user_id = (select app_user())));
create policy late_kept on late_answer for insert
  with check (organisation_id = (select app_organisation()) and user_id = (select app_user())
    and ((select app_scope()) = 'all' or stage_id in (
      select e.stage_id from stage_people_event e where e.user_id = (select app_user()) and e.kind = 'taken-back'
        and late_answer.sub_section = any (e.sub_sections))));
create policy late_changed on late_answer for update
  using (organisation_id = (select app_organisation()) and ((select app_scope()) = 'all' or user_id = (select app_user())))
  with check (organisation_id = (select app_organisation())
    and ((select app_scope()) = 'all' or (user_id = (select app_user()) and outcome is null)));

grant select, insert, update on stage_stand_in, late_answer to :app;
grant select, insert on stage_people_event to :app;
