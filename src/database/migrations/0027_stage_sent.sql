-- What was handed to others of a completed stage. To whom, when, how and why are facts of the case record (its list stage-sent), with their
-- own log; here stands what that list cannot hold: the very file, its digest, and of which stage it was made (docs/decisions/sending.md).

create function app_may_send() returns boolean language sql stable as $$
  select exists (select from user_account u where u.id = app_user() and u.organisation_id = app_organisation() and u.active
    and 'send' = any (u.permissions) and u.role in ('practitioner', 'senior-practitioner', 'manager', 'administrative-officer',
      'court-duty-officer', 'secure-practitioner', 'secure-manager')) $$;

-- The young person something of whom is being sent in this transaction; null for none.
create function app_sending() returns uuid language sql stable
  as $$ select nullif(current_setting('app.sending', true), '')::uuid $$;

-- One document of one sending.
create table stage_sent (
  young_person_id uuid not null,
  id uuid not null unique,
  organisation_id uuid not null,
  stage_id uuid not null,
  entry_id uuid not null,                 -- the entry of stage-sent; several documents may go together
  document text not null check (length(document) between 1 and 60),
  sub_sections text[] not null,           -- those that it holds; empty: the whole stage
  language text not null check (language in ('en', 'cy')),
  size integer not null check (size > 0),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  content_digest text not null check (content_digest ~ '^[0-9a-f]{64}$'), -- of the completed stage of which it was made
  record_sequence bigint not null,        -- what the record said of it when it was sent stands in record_change up to here
  sent_by uuid not null references user_account,
  sent_at timestamptz not null,
  primary key (young_person_id, id),
  unique (young_person_id, entry_id, document),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on stage_sent (organisation_id, stage_id);

create table stage_sent_part (
  young_person_id uuid not null,
  sent_id uuid not null,
  number integer not null check (number >= 0),
  organisation_id uuid not null,
  bytes bytea not null check (length(bytes) between 1 and 262144),
  primary key (young_person_id, sent_id, number),
  foreign key (young_person_id, sent_id) references stage_sent (young_person_id, id)
);
alter table stage_sent_part alter column bytes set storage external;
create index on stage_sent_part (organisation_id, young_person_id);

-- That nothing of a completed stage is to be sent, so that nobody looks at it again for that.
create table stage_not_sent (
  young_person_id uuid not null,
  stage_id uuid not null,
  organisation_id uuid not null,
  reason text not null check (length(btrim(reason)) between 1 and 2000),
  said_by uuid not null references user_account,
  said_at timestamptz not null,
  primary key (young_person_id, stage_id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on stage_not_sent (organisation_id, stage_id);

do $$
declare t text;
begin
  foreach t in array array['stage_sent', 'stage_sent_part', 'stage_not_sent'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy migrating on %I for all to :owner using ((select app_migrating())) with check ((select app_migrating()))', t);
    execute format('call keep_to_visible_young_people(%L)', t);
  end loop;
end $$;

-- That something was sent is read with the record; the file itself by those who read whole cases, or send.
create policy sent_read on stage_sent for select to :app using (
  organisation_id = (select app_organisation()) and (select app_scope()) in ('all', 'record'));
create policy sent_added on stage_sent for insert to :app with check (
  organisation_id = (select app_organisation()) and (select app_may_send()) and sent_by = (select app_user())
  and exists (select from stage s where s.id = stage_id and s.young_person_id = stage_sent.young_person_id and s.status = 'completed'));
create policy parts_read on stage_sent_part for select to :app using (
  organisation_id = (select app_organisation())
  and (((select app_scope()) = 'all' and not (select app_reads_only())) or ((select app_scope()) = 'record' and (select app_may_send()))));
create policy parts_added on stage_sent_part for insert to :app with check (
  organisation_id = (select app_organisation()) and (select app_may_send()));
create policy not_sent_read on stage_not_sent for select to :app using (
  organisation_id = (select app_organisation()) and (select app_scope()) in ('all', 'record'));
create policy not_sent_said on stage_not_sent for insert to :app with check (
  organisation_id = (select app_organisation()) and (select app_may_send()) and said_by = (select app_user()));
-- Only added: what was sent was sent.
grant select, insert on stage_sent, stage_sent_part, stage_not_sent to :app;

-- Who sends reads what is complete, while sending it, and nothing else of an assessment.
create policy sends on stage_snapshot for select to :app using (
  organisation_id = (select app_organisation()) and young_person_id = (select app_sending()) and (select app_may_send()));

-- What the record says of a file that was handed over stays: whom, when, how and what. Its result and reason may follow.
create function keep_what_was_sent() returns trigger language plpgsql as $$
begin
  if new.value is distinct from old.value and exists (
    select from stage_sent s where s.young_person_id = old.young_person_id
      and old.address in ('stage-sent[' || s.entry_id || ']', 'stage-sent[' || s.entry_id || '].to', 'stage-sent[' || s.entry_id || '].when',
        'stage-sent[' || s.entry_id || '].how', 'stage-sent[' || s.entry_id || '].what')) then
    raise exception 'what was sent stays as it was sent';
  end if;
  return new;
end $$;
create trigger keep_what_was_sent before update on record_fact
  for each row when (old.address like 'stage-sent[%') execute function keep_what_was_sent();
