-- What a service sets for itself: questions that it needs, risks of its own, its wording. Rows are only ever added: each change is one
-- revision of the organisation, and what held at a moment is the newest row of each kind and subject up to then.
create table local_configuration (
  organisation_id uuid not null references organisation,
  revision integer not null check (revision > 0),
  kind text not null check (kind in ('mandatory-questions', 'local-risks', 'wording-pack')),
  subject text not null,                 -- the framework; of a wording pack also its version and language
  version integer not null check (version > 0),
  content jsonb not null,
  author_id uuid not null references user_account,
  at timestamptz not null,
  primary key (organisation_id, revision),
  unique (organisation_id, kind, subject, version)
);

alter table local_configuration enable row level security;
alter table local_configuration force row level security;
create policy migrating on local_configuration for all to :owner
  using ((select app_migrating())) with check ((select app_migrating()));
-- Everybody who works in the organisation works under it; only its administrators set it, in their own name.
create policy configuration_read on local_configuration for select using (organisation_id = (select app_organisation()));
create policy configuration_set on local_configuration for insert with check (
  organisation_id = (select app_organisation()) and author_id = (select app_user())
  and exists (select from user_account u where u.id = (select app_user()) and u.organisation_id = (select app_organisation())
    and u.role = 'administrator' and u.active));
grant select, insert on local_configuration to :app;

-- The number of the revision that holds stands with the organisation, so that a request learns of a change without asking for it.
create function local_configuration_holds() returns trigger language plpgsql security definer set search_path = public
  as $$ begin
    update organisation set settings = jsonb_set(settings, '{configuration}', to_jsonb(new.revision))
      where id = new.organisation_id and coalesce((settings->>'configuration')::integer, 0) < new.revision;
    return null;
  end $$;
create trigger holds after insert on local_configuration for each row execute function local_configuration_holds();
