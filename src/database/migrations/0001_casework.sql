-- The tables of casework, with row-level security forced on every table that holds data of a child (design §7).
-- A request sets app.user_id and app.organisation_id in its own transaction; unset means no rows.
-- Roles (created by the start, 0000): :owner migrates, :app serves requests, :worker runs jobs, :backup reads everything.

create function app_organisation() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.organisation_id', true), '')::uuid $$;
create function app_user() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;
-- A policy lets the owner through only while migrating or restoring.
create function app_migrating() returns boolean language sql stable
  as $$ select current_setting('app.migrating', true) = 'on' and pg_has_role(current_user, (select nspowner from pg_namespace where nspname = 'public'), 'usage') $$;

create table organisation (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('youth-justice-service', 'secure-establishment', 'placements-team', 'probation')),
  settings jsonb not null default '{}'
);

create table user_account (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  subject text not null unique,          -- `sub` of the identity provider
  name text not null,
  email text,
  role text not null check (role in ('practitioner', 'senior-practitioner', 'manager', 'administrative-officer', 'court-duty-officer',
    'contributor', 'administrator', 'data-protection-officer', 'inspector', 'secure-practitioner', 'secure-manager', 'placements-officer', 'probation-officer')),
  permissions text[] not null default '{}', -- countersigning and sending are permissions, not job titles
  active boolean not null default true
);
create index on user_account (organisation_id);

-- What the signed-in person may reach of the children's data of the own organisation:
-- all (whole record and stages), record (the case record, no assessment), granted (only sub-sections given), none.
create function app_scope() returns text language sql stable security definer set search_path = public
  as $$ select case
      when role in ('practitioner', 'senior-practitioner', 'manager', 'court-duty-officer', 'secure-practitioner', 'secure-manager') then 'all'
      when role = 'administrative-officer' then 'record'
      when role = 'contributor' then 'granted'
      else 'none' end
    from user_account where id = app_user() and organisation_id = app_organisation() and active $$;

create table session (
  id_hash bytea primary key,             -- SHA-256 of the cookie's value
  user_id uuid not null references user_account,
  organisation_id uuid not null references organisation,
  csrf_token text not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  id_token text
);
create index on session (user_id);

-- A form posted after the sign-in ended, sealed (encrypted) until the same person signs in again.
create table sealed_form (
  id uuid primary key,
  organisation_id uuid not null,
  user_id uuid not null references user_account,
  path text not null,
  sealed bytea not null check (octet_length(sealed) <= 4194304),
  at timestamptz not null default now()
);
create index on sealed_form (user_id, at);

create table young_person (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  reference text not null,
  case_manager_id uuid references user_account,
  -- Projections of case:given-names, case:family-name and case:date-of-birth, kept by the record store in the same transaction, for lists and search.
  display_name text not null,
  date_of_birth date,
  last_sequence bigint not null default 0,
  seen_sequence bigint not null default 0, -- as stage.seen_sequence, for the record
  created_by uuid not null,
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  unique (organisation_id, reference),
  -- Rows of a child hang on this pair: foreign keys are checked past row-level security, so the organisation must be part of them,
  -- or another organisation could hang rows of its own on this child.
  unique (organisation_id, id)
);
create index on young_person (organisation_id, case_manager_id);
create index on young_person (organisation_id, display_name);

-- Facts of the case record: one row each, current; their history in record_change.
create table record_fact (
  young_person_id uuid not null,
  address text not null check (length(address) <= 300),
  organisation_id uuid not null,
  sub_section text not null,
  value jsonb,                            -- null: cleared
  version integer not null check (version > 0),
  sequence bigint not null,
  author_id uuid not null,
  at timestamptz not null,
  primary key (young_person_id, address),
  foreign key (organisation_id, young_person_id) references young_person (organisation_id, id)
);
create index on record_fact (organisation_id, young_person_id);

create table record_change (
  young_person_id uuid not null,
  sequence bigint not null,
  organisation_id uuid not null,
  address text not null,
  sub_section text not null,
  value jsonb,
  version integer not null,
  run_id text not null,
  run_started_at timestamptz not null,
  author_id uuid not null,
  at timestamptz not null,
  primary key (young_person_id, sequence),
  foreign key (organisation_id, young_person_id) references young_person (organisation_id, id)
);
create index on record_change (organisation_id, young_person_id, address, sequence);

create table stage (
  young_person_id uuid not null,
  id uuid not null unique,
  organisation_id uuid not null references organisation,
  type text not null,
  framework text not null,
  framework_version text not null,
  status text not null default 'in-progress' check (status in ('in-progress', 'completed', 'stopped', 'cancelled')),
  owner_id uuid not null references user_account,
  opened_by uuid not null,
  opened_at timestamptz not null,
  trigger_date date not null,
  due_date date,
  evaluated_on date,                      -- the date with which a completed stage is evaluated for ever
  ended_at timestamptz,
  ended_by uuid,
  ended_reason text,
  previous_stage_id uuid,
  last_sequence bigint not null default 0,
  -- Everything up to here was seen by another person, signed or exported: later saves never replace it in the log.
  seen_sequence bigint not null default 0,
  primary key (young_person_id, id),
  unique (organisation_id, young_person_id, id),
  foreign key (organisation_id, young_person_id) references young_person (organisation_id, id)
);
create unique index one_open_stage on stage (organisation_id, young_person_id) where status = 'in-progress';
create index on stage (organisation_id, owner_id, status);
create index on stage (organisation_id, status, due_date);

create table stage_contributor (
  young_person_id uuid not null,
  stage_id uuid not null,
  user_id uuid not null references user_account,
  organisation_id uuid not null,
  sub_sections text[] not null,
  proxy boolean not null default false,
  granted_by uuid not null,
  granted_at timestamptz not null default now(),
  primary key (young_person_id, stage_id, user_id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on stage_contributor (organisation_id, user_id);

create table answer (
  young_person_id uuid not null,
  stage_id uuid not null,
  address text not null check (length(address) <= 300),
  organisation_id uuid not null,
  sub_section text not null,
  value jsonb,                            -- null: cleared
  version integer not null check (version > 0),
  sequence bigint not null,
  state text not null check (state in ('own', 'carried', 'confirmed', 'received')),
  source jsonb,                           -- { stage, at, author } of a carried, confirmed or received answer
  author_id uuid not null,
  at timestamptz not null,
  primary key (young_person_id, stage_id, address),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on answer (organisation_id, stage_id);

create table answer_change (
  young_person_id uuid not null,
  stage_id uuid not null,
  sequence bigint not null,
  organisation_id uuid not null,
  address text not null,
  sub_section text not null,
  value jsonb,
  state text not null,
  source jsonb,                           -- as in answer
  version integer not null,
  run_id text not null,                   -- an editing run: consecutive saves of one author to one address (design §7)
  run_started_at timestamptz not null,
  author_id uuid not null,
  at timestamptz not null,
  primary key (young_person_id, stage_id, sequence),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on answer_change (organisation_id, stage_id, address, sequence);
create index on answer_change (organisation_id, author_id, at desc);

create table countersignature_request (
  young_person_id uuid not null,
  stage_id uuid not null,
  id uuid not null unique,
  organisation_id uuid not null,
  part text not null check (part in ('explanations', 'pathways', 'modules')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  note text not null default '',
  addressed_to uuid,                      -- null: any who may countersign
  outcome text check (outcome in ('signed', 'returned', 'withdrawn')),
  closed_by uuid,
  closed_at timestamptz,
  closing_note text,
  primary key (young_person_id, stage_id, id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create unique index one_open_request on countersignature_request (stage_id, part) where outcome is null;
create index on countersignature_request (organisation_id, closed_at);

create table signature (
  young_person_id uuid not null,
  stage_id uuid not null,
  id uuid not null unique,
  organisation_id uuid not null,
  part text not null check (part in ('explanations', 'pathways', 'modules')),
  digest text not null,                   -- SHA-256 of the canonical JSON in `content`
  content jsonb not null,                 -- what the signer was shown
  sequence bigint not null,
  signed_by uuid not null,
  signed_at timestamptz not null,
  primary key (young_person_id, stage_id, id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on signature (organisation_id, stage_id, part, signed_at desc);

create table comment (
  young_person_id uuid not null,
  stage_id uuid not null,
  id uuid not null unique,
  organisation_id uuid not null,
  address text not null,
  sub_section text not null,
  reply_to uuid,
  author_id uuid not null,
  at timestamptz not null,
  text text not null,
  suggested_wording text,
  state text not null default 'open' check (state in ('open', 'answered', 'accepted', 'resolved')),
  closed_by uuid,
  closed_at timestamptz,
  primary key (young_person_id, stage_id, id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on comment (organisation_id, stage_id);

create table stage_snapshot (
  young_person_id uuid not null,
  stage_id uuid not null,
  organisation_id uuid not null,
  content jsonb not null,
  digest text not null,
  at timestamptz not null,
  primary key (young_person_id, stage_id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);

create table stage_summary (
  young_person_id uuid not null,
  stage_id uuid not null,
  organisation_id uuid not null,
  left_count integer not null,            -- gaps that hold completion, before signatures
  to_confirm_count integer not null,
  judgements jsonb not null,              -- question id -> code
  flags jsonb not null,
  resume_address text,
  updated_at timestamptz not null,
  primary key (young_person_id, stage_id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on stage_summary (organisation_id);

-- Events hold ids and names of actions, never answer text (design §13).
create table audit_event (
  id bigint generated always as identity primary key,
  organisation_id uuid not null,
  user_id uuid,
  action text not null check (length(action) <= 80),
  young_person_id uuid,
  stage_id uuid,
  detail jsonb not null default '{}' check (pg_column_size(detail) <= 2000),
  at timestamptz not null default clock_timestamp(),
  transaction xid8 not null default pg_current_xact_id()
);
create index on audit_event (organisation_id, young_person_id, id);

create table audit_batch (
  id bigint primary key,
  event_ids bigint[] not null,
  merkle_root text not null,
  previous_root text not null,
  root text not null,                     -- SHA-256 of previous root, Merkle root, count and time
  sealed_at timestamptz not null
);

-- Row-level security -------------------------------------------------------------------------------------------------
do $$
declare t text;
begin
  foreach t in array array['young_person', 'record_fact', 'record_change', 'stage', 'stage_contributor', 'answer', 'answer_change',
    'countersignature_request', 'signature', 'comment', 'stage_snapshot', 'stage_summary', 'sealed_form', 'audit_event'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    -- To the owner alone: for everybody else an OR in every policy would keep the indexes that begin with the organisation from being used.
    execute format('create policy migrating on %I for all to :owner using ((select app_migrating())) with check ((select app_migrating()))', t);
  end loop;
end $$;

create policy contributor_rows on stage_contributor for all
  using (organisation_id = (select app_organisation()) and ((select app_scope()) = 'all' or user_id = (select app_user())))
  with check (organisation_id = (select app_organisation()) and (select app_scope()) = 'all');

create policy people on young_person for select using (
  organisation_id = (select app_organisation())
  and ((select app_scope()) in ('all', 'record')
    or ((select app_scope()) = 'granted' and id in (select c.young_person_id from stage_contributor c where c.user_id = (select app_user())))));
create policy people_added on young_person for insert
  with check (organisation_id = (select app_organisation()) and (select app_scope()) in ('all', 'record'));
create policy people_changed on young_person for update
  using (organisation_id = (select app_organisation()) and (select app_scope()) in ('all', 'record'))
  with check (organisation_id = (select app_organisation()));

do $$
declare t text;
begin
  -- The case record: whole for those who work with it; a contributor reads the details that say who the child is, and the lists of granted sub-sections.
  foreach t in array array['record_fact', 'record_change'] loop
    execute format($p$create policy record_read on %I for select using (
      organisation_id = (select app_organisation())
      and ((select app_scope()) in ('all', 'record')
        or ((select app_scope()) = 'granted' and young_person_id in (
          select c.young_person_id from stage_contributor c where c.user_id = (select app_user())
            and (%I.sub_section = 'case-identity' or %I.sub_section = any (c.sub_sections))))))$p$, t, t, t);
    execute format($p$create policy record_written on %I for insert
      with check (organisation_id = (select app_organisation()) and (select app_scope()) in ('all', 'record'))$p$, t);
    execute format($p$create policy record_changed on %I for update
      using (organisation_id = (select app_organisation()) and (select app_scope()) in ('all', 'record'))
      with check (organisation_id = (select app_organisation()))$p$, t);
  end loop;

  -- Answers, their log and comments: whole, or the granted sub-sections.
  foreach t in array array['answer', 'answer_change', 'comment'] loop
    execute format($p$create policy granted on %I for all
      using (organisation_id = (select app_organisation())
        and ((select app_scope()) = 'all'
          or ((select app_scope()) = 'granted' and stage_id in (
            select c.stage_id from stage_contributor c where c.user_id = (select app_user()) and %I.sub_section = any (c.sub_sections)))))
      with check (organisation_id = (select app_organisation())
        and ((select app_scope()) = 'all'
          or ((select app_scope()) = 'granted' and stage_id in (
            select c.stage_id from stage_contributor c where c.user_id = (select app_user()) and %I.sub_section = any (c.sub_sections)))))$p$, t, t, t);
  end loop;

  -- What belongs to the whole stage.
  foreach t in array array['countersignature_request', 'signature', 'stage_snapshot'] loop
    execute format($p$create policy whole on %I for all
      using (organisation_id = (select app_organisation()) and (select app_scope()) = 'all')
      with check (organisation_id = (select app_organisation()) and (select app_scope()) = 'all')$p$, t);
  end loop;
end $$;

create policy stages on stage for select using (
  organisation_id = (select app_organisation())
  and ((select app_scope()) in ('all', 'record')
    or ((select app_scope()) = 'granted' and id in (select c.stage_id from stage_contributor c where c.user_id = (select app_user())))));
create policy stages_opened on stage for insert
  with check (organisation_id = (select app_organisation()) and (select app_scope()) = 'all');
create policy stages_changed on stage for update using (
  organisation_id = (select app_organisation())
  and ((select app_scope()) = 'all'
    or ((select app_scope()) = 'granted' and id in (select c.stage_id from stage_contributor c where c.user_id = (select app_user())))))
  with check (organisation_id = (select app_organisation()));

create policy summaries on stage_summary for select using (
  organisation_id = (select app_organisation())
  and ((select app_scope()) in ('all', 'record')
    or ((select app_scope()) = 'granted' and stage_id in (select c.stage_id from stage_contributor c where c.user_id = (select app_user())))));
create policy summaries_written on stage_summary for insert
  with check (organisation_id = (select app_organisation()) and (select app_scope()) in ('all', 'granted'));
create policy summaries_changed on stage_summary for update
  using (organisation_id = (select app_organisation()) and (select app_scope()) in ('all', 'granted'))
  with check (organisation_id = (select app_organisation()));

create policy own_forms on sealed_form for all
  using (organisation_id = (select app_organisation()) and user_id = (select app_user()))
  with check (organisation_id = (select app_organisation()) and user_id = (select app_user()));

create policy events_written on audit_event for insert
  with check (organisation_id = (select app_organisation()) and user_id is not distinct from (select app_user()));

-- Least privilege by table -------------------------------------------------------------------------------------------
-- What was written stays: nothing of a child is deleted by a request, and what is final is never changed.
grant select on organisation, user_account to :app, :worker;
grant select, insert, update, delete on session, sealed_form to :app;
grant select, insert, update on young_person, record_fact, record_change, stage, answer, answer_change, countersignature_request, comment,
  stage_summary to :app;
grant select, insert, update, delete on stage_contributor to :app;
grant select, insert on signature, stage_snapshot to :app;
