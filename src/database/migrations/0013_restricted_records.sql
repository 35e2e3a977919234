-- Restricted records, inspectors, and people who are kept by their own service.
--
-- How a person stands to the children's data is worked out once in each transaction (it is kept in a setting of that transaction, beside
-- app.user_id, on which everything rests anyway) and asked of by every policy. docs/decisions/restricted-records.md.

create table record_restriction (
  young_person_id uuid not null,
  id uuid not null unique,
  organisation_id uuid not null,
  reason text not null check (length(btrim(reason)) between 1 and 2000),
  -- Lists say "restricted record" with the reference to those who may not open it; otherwise they say nothing.
  shown boolean not null,
  set_by uuid not null references user_account,
  set_at timestamptz not null,
  lifted_by uuid references user_account,
  lifted_at timestamptz,
  lifted_reason text check (length(lifted_reason) <= 2000),
  primary key (young_person_id, id),
  foreign key (organisation_id, young_person_id) references young_person (organisation_id, id)
);
create unique index one_restriction on record_restriction (organisation_id, young_person_id) where lifted_at is null;

-- Who may see a restricted record (named, or by breaking the glass for a while), and which cases an inspector reads, until when.
create table record_access (
  young_person_id uuid not null,
  id uuid not null unique,
  organisation_id uuid not null,
  user_id uuid not null references user_account,
  kind text not null check (kind in ('named', 'break-glass', 'inspection')),
  reference text not null,               -- of the young person, for those who are told and may not see the record
  reason text not null check (length(reason) <= 2000),
  given_by uuid not null references user_account,
  given_at timestamptz not null,
  until timestamptz,
  ended_by uuid references user_account,
  ended_at timestamptz,
  primary key (young_person_id, id),
  foreign key (organisation_id, young_person_id) references young_person (organisation_id, id),
  check (kind = 'named' or until is not null),
  -- Own: a day is the longest for which the glass stays broken.
  check (kind <> 'break-glass' or (until <= given_at + interval '24 hours' and length(btrim(reason)) > 0))
);
create unique index one_access on record_access (young_person_id, user_id, kind) where ended_at is null and kind <> 'break-glass';
create index on record_access (organisation_id, user_id);
create index on record_access (organisation_id, kind, given_at desc);

-- How the signed-in person stands, in parts between bars: scope, whether only listed young people are seen (an inspector), whether they may
-- countersign, the role, and the listed young people: for an inspector those that may be read, for all others those that are hidden.
-- A query of PL/pgSQL is planned once for each connection (0006); it runs once in each transaction for each person, and leaves the parts in
-- settings of the transaction.
create function app_standing() returns text language plpgsql stable security definer set search_path = public as $$
declare standing text;
begin
  select concat_ws('|',
    case
      when u.role in ('practitioner', 'senior-practitioner', 'manager', 'court-duty-officer', 'secure-practitioner', 'secure-manager', 'inspector') then 'all'
      when u.role = 'administrative-officer' then 'record'
      when u.role = 'contributor' then 'granted'
      when u.role = 'data-protection-officer' then 'protection'
      else 'none' end,
    u.role = 'inspector',
    -- Whoever signs has read the whole.
    'countersign' = any (u.permissions) and u.role in ('practitioner', 'senior-practitioner', 'manager', 'secure-practitioner', 'secure-manager'),
    u.role,
    case
      when u.role = 'inspector' then (
        select coalesce(array_agg(a.young_person_id), '{}') from record_access a
        where a.organisation_id = u.organisation_id and a.user_id = u.id and a.kind = 'inspection' and a.ended_at is null and a.until > now())
      when u.role = 'data-protection-officer' then '{}'
      else (
        select coalesce(array_agg(r.young_person_id), '{}') from record_restriction r
        where r.organisation_id = u.organisation_id and r.lifted_at is null and not exists (
          select from record_access a
          where a.young_person_id = r.young_person_id and a.user_id = u.id and a.kind in ('named', 'break-glass')
            and a.ended_at is null and (a.until is null or a.until > now())))
      end)
    into standing
    from user_account u where u.id = app_user() and u.organisation_id = app_organisation() and u.active;
  standing := coalesce(standing, 'none|t|f||{}');
  perform set_config('app.standing_scope', split_part(standing, '|', 1), true), set_config('app.standing_reads_only', split_part(standing, '|', 2), true),
    set_config('app.standing_role', split_part(standing, '|', 4), true), set_config('app.standing_listed', split_part(standing, '|', 5), true),
    set_config('app.standing_of', current_setting('app.user_id', true) || ' ' || current_setting('app.organisation_id', true), true);
  return standing;
end $$;

-- Parts of it. They have no rights of their own, so that a statement takes them in; where the parts are this person's they are only read.
create function app_standing_known() returns boolean language sql stable
  as $$ select current_setting('app.standing_of', true) = current_setting('app.user_id', true) || ' ' || current_setting('app.organisation_id', true) $$;
create or replace function app_scope() returns text language sql stable as $$
  select case when app_standing_known() then current_setting('app.standing_scope', true) else split_part(app_standing(), '|', 1) end $$;
create function app_reads_only() returns boolean language sql stable as $$
  select (case when app_standing_known() then current_setting('app.standing_reads_only', true) else split_part(app_standing(), '|', 2) end)::boolean $$;
create function app_may_countersign() returns boolean language sql stable as $$ select split_part(app_standing(), '|', 3)::boolean $$;
create function app_role() returns text language sql stable as $$
  select case when app_standing_known() then current_setting('app.standing_role', true) else split_part(app_standing(), '|', 4) end $$;
create function app_listed() returns uuid[] language sql stable as $$
  select (case when app_standing_known() then current_setting('app.standing_listed', true) else split_part(app_standing(), '|', 5) end)::uuid[] $$;
create function app_oversees() returns boolean language sql stable
  as $$ select app_role() in ('manager', 'secure-manager', 'data-protection-officer') $$;

-- Whether a young person may be seen: by an inspector when listed, by others when not. A row that belongs to nobody may.
-- Asked as may_see_young_person(young_person_id, (select app_listed()), (select app_reads_only())), so that both are worked out once.
create function may_see_young_person(young_person_id uuid, listed uuid[], only_listed boolean) returns boolean language sql immutable
  as $$ select (($1 = any ($2)) = $3) is not false $$;

-- Puts the wall round a table with young_person_id: what may not be seen is not there, and an inspector changes nothing. Each migration that
-- adds such a table calls it; the catalogue test asks.
create procedure keep_to_visible_young_people(named regclass, id_column text default 'young_person_id') language plpgsql as $$
declare
  sees constant text := format('may_see_young_person(%I, (select app_listed()), (select app_reads_only()))', id_column);
  writes constant text := 'not (select app_reads_only())';
begin
  execute format('create policy may_see on %s as restrictive for select to :app using (%s)', named, sees);
  execute format('create policy may_add on %s as restrictive for insert to :app with check (%s and %s)', named, sees, writes);
  execute format('create policy may_change on %s as restrictive for update to :app using (%s)', named, writes);
  execute format('create policy may_remove on %s as restrictive for delete to :app using (%s)', named, writes);
end $$;

do $$
declare t regclass;
begin
  for t in
    select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'young_person_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname not in ('record_restriction', 'record_access', 'audit_event')
  loop
    call keep_to_visible_young_people(t);
  end loop;
  call keep_to_visible_young_people('young_person', 'id');
  foreach t in array array['record_restriction', 'record_access']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy migrating on %s for all to :owner using ((select app_migrating())) with check ((select app_migrating()))', t);
    -- app_standing reads them with the owner's rights.
    execute format('create policy standing on %s for select to :owner using (true)', t);
  end loop;
end $$;

-- Who oversees records is told that one was opened to somebody who is not named on it, also when it is not open to themselves.
alter policy may_see on notice using (
  kind = 'restricted-record-opened' or may_see_young_person(young_person_id, (select app_listed()), (select app_reads_only())));
alter policy worker_sees on notice using (kind = 'restricted-record-opened' or visible_to_whom_it_works_for(young_person_id));

-- A data protection officer knows who has a record, and no record.
alter policy people on young_person using (
  organisation_id = (select app_organisation())
  and ((select app_scope()) in ('all', 'record', 'protection')
    or ((select app_scope()) = 'granted' and id in (select c.young_person_id from stage_contributor c where c.user_id = (select app_user())))));

-- Which stage an event speaks of: that it exists, and nothing that is written in it.
alter policy stages on stage using (
  organisation_id = (select app_organisation())
  and ((select app_scope()) in ('all', 'record', 'protection')
    or ((select app_scope()) = 'granted' and id in (select c.stage_id from stage_contributor c where c.user_id = (select app_user())))));

create policy restrictions_read on record_restriction for select to :app using (
  organisation_id = (select app_organisation())
  and ((select app_scope()) = 'protection'
    or ((select app_scope()) in ('all', 'record')
      and may_see_young_person(young_person_id, (select app_listed()), (select app_reads_only())))));
create policy restrictions_set on record_restriction for insert to :app with check (
  organisation_id = (select app_organisation()) and set_by = (select app_user()) and (select app_oversees())
  and may_see_young_person(young_person_id, (select app_listed()), (select app_reads_only())));
create policy restrictions_lifted on record_restriction for update to :app
  using (organisation_id = (select app_organisation()) and (select app_oversees())
    and may_see_young_person(young_person_id, (select app_listed()), (select app_reads_only())))
  with check (organisation_id = (select app_organisation()) and lifted_by = (select app_user()));

create policy access_read on record_access for select to :app using (
  organisation_id = (select app_organisation())
  and (user_id = (select app_user())
    or (select app_scope()) = 'protection'
    or ((select app_oversees())
      and (kind = 'break-glass' or may_see_young_person(young_person_id, (select app_listed()), (select app_reads_only()))))));
create policy access_given on record_access for insert to :app with check (
  organisation_id = (select app_organisation()) and given_by = (select app_user())
  and case when kind = 'break-glass'
    then user_id = (select app_user()) and (select app_scope()) in ('all', 'record') and not (select app_reads_only())
    else (select app_oversees()) and may_see_young_person(young_person_id, (select app_listed()), (select app_reads_only())) end);
create policy access_ended on record_access for update to :app
  using (organisation_id = (select app_organisation()) and (select app_oversees())
    and may_see_young_person(young_person_id, (select app_listed()), (select app_reads_only())))
  with check (organisation_id = (select app_organisation()) and ended_by = (select app_user()));

grant select, insert on record_restriction, record_access to :app;
grant update (lifted_by, lifted_at, lifted_reason) on record_restriction to :app;
grant update (ended_by, ended_at) on record_access to :app;

-- What is hidden from this person and may be said to exist: for lists, and for the page that breaks the glass. A record that is not shown is
-- found by its whole reference, or by the whole name, alone.
create function hidden_records(wanted text) returns table (young_person_id uuid, reference text)
  language plpgsql stable security definer set search_path = public as $$
begin
  if app_scope() not in ('all', 'record') or app_reads_only() then return; end if;
  perform set_config('app.migrating', 'on', true); -- for this look alone
  return query
    select y.id, y.reference from young_person y join record_restriction r on r.young_person_id = y.id and r.lifted_at is null
    where y.organisation_id = app_organisation() and r.organisation_id = y.organisation_id and y.id = any (app_listed())
      and (case when wanted is null then r.shown
        else lower(btrim(wanted)) in (lower(y.reference), lower(y.display_name)) end)
    order by y.reference limit 200;
  perform set_config('app.migrating', 'off', true);
end $$;

-- The last number that was given to a young person of the service: hidden ones have theirs too.
create function last_reference_number() returns bigint language plpgsql stable security definer set search_path = public as $$
declare last bigint;
begin
  perform set_config('app.migrating', 'on', true);
  select coalesce(max(substring(reference from '([0-9]{1,9})$')::bigint), 0) into last from young_person where organisation_id = app_organisation();
  perform set_config('app.migrating', 'off', true);
  return last;
end $$;

-- Countersigning is a permission and never of own work: behind the table of actions, the database says so too.
create policy countersigned_by_permission on signature as restrictive for insert to :app with check (
  (select app_may_countersign()) and signed_by = (select app_user())
  and not exists (select from stage s where s.young_person_id = signature.young_person_id and s.id = signature.stage_id and s.owner_id = (select app_user())));
create policy closed_by_permission on countersignature_request as restrictive for update to :app with check (
  outcome is null or outcome = 'withdrawn' or ((select app_may_countersign()) and closed_by = (select app_user())));

-- The data protection officer reads which actions were done, by whom and when; events hold no text.
create policy events_watched on audit_event for select to :app using (
  organisation_id = (select app_organisation()) and (select app_scope()) = 'protection');
grant select on audit_event to :app;
create index on audit_event (organisation_id, user_id, id);

-- People of a service are kept by its administrators; everybody may know who works where, as before (a sign-in begins without a person).
alter table user_account enable row level security;
create policy known on user_account for select using (true);
create policy added on user_account for insert to :app
  with check (organisation_id = (select app_organisation()) and (select app_role()) = 'administrator');
create policy changed on user_account for update to :app
  using (organisation_id = (select app_organisation()) and (select app_role()) = 'administrator')
  with check (organisation_id = (select app_organisation()));
grant insert (id, organisation_id, subject, name, email, role, permissions, active) on user_account to :app;
grant update (subject, name, email, role, permissions, active) on user_account to :app;
alter table user_account add constraint known_permissions check (permissions <@ array['countersign', 'send']);

-- Each change to a person, with what held after it.
create table account_version (
  user_id uuid not null references user_account,
  version integer not null check (version > 0),
  organisation_id uuid not null references organisation,
  content jsonb not null,
  author_id uuid not null references user_account,
  at timestamptz not null,
  primary key (user_id, version)
);
create index on account_version (organisation_id, at);
alter table account_version enable row level security;
alter table account_version force row level security;
create policy migrating on account_version for all to :owner using ((select app_migrating())) with check ((select app_migrating()));
create policy versions_read on account_version for select to :app using (
  organisation_id = (select app_organisation()) and (select app_role()) in ('administrator', 'data-protection-officer'));
create policy versions_added on account_version for insert to :app with check (
  organisation_id = (select app_organisation()) and author_id = (select app_user()) and (select app_role()) = 'administrator');
grant select, insert on account_version to :app;

-- A service that has an administrator always has one.
create function an_administrator_stays() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('administrators ' || old.organisation_id, 0));
  if not exists (select from user_account where organisation_id = old.organisation_id and role = 'administrator' and active) then
    raise check_violation using message = 'the last administrator of a service cannot be taken away', constraint = 'an_administrator_stays';
  end if;
  return null;
end $$;
create trigger an_administrator_stays after update on user_account for each row
  when (old.role = 'administrator' and old.active and (new.role <> 'administrator' or not new.active or new.organisation_id <> old.organisation_id))
  execute function an_administrator_stays();
