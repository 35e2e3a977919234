-- What a manager read and how the quality checks were answered, for each request of a countersignature and each person who read it. While it
-- is open it is that person's own; with the signature or the return it is final, and kept with it.
create table quality_review (
  young_person_id uuid not null,
  stage_id uuid not null,
  id uuid not null unique,
  organisation_id uuid not null,
  part text not null check (part in ('explanations', 'pathways', 'modules')),
  request_id uuid not null references countersignature_request (id),
  reviewer_id uuid not null,
  digest text not null,                   -- of the content that was read when the last of it was kept
  checklist jsonb not null,               -- { revision, checks: [{ id, text }] }: the checks as they were asked
  answers jsonb not null,                 -- { check: { result, note, together, at } }
  read jsonb not null,                    -- digests of the changes that were read
  at timestamptz not null,
  outcome text check (outcome in ('signed', 'returned')),
  signature_id uuid references signature (id),
  closed_at timestamptz,
  primary key (young_person_id, stage_id, id),
  unique (request_id, reviewer_id),
  check ((outcome is null) = (closed_at is null)),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on quality_review (organisation_id, stage_id);

alter table quality_review enable row level security;
alter table quality_review force row level security;
create policy migrating on quality_review for all to :owner
  using ((select app_migrating())) with check ((select app_migrating()));
-- It belongs to the whole stage; only who read it writes it.
create policy whole_read on quality_review for select
  using (organisation_id = (select app_organisation()) and (select app_scope()) = 'all');
create policy own_added on quality_review for insert
  with check (organisation_id = (select app_organisation()) and (select app_scope()) = 'all' and reviewer_id = (select app_user()));
create policy own_changed on quality_review for update
  using (organisation_id = (select app_organisation()) and (select app_scope()) = 'all' and reviewer_id = (select app_user()))
  with check (organisation_id = (select app_organisation()) and reviewer_id = (select app_user()));
grant select, insert, update on quality_review to :app;

create function quality_review_is_final() returns trigger language plpgsql as $$
begin
  raise insufficient_privilege using message = 'what was kept with a signature or a return is final';
end $$;
create trigger final before update on quality_review for each row when (old.outcome is not null) execute function quality_review_is_final();

-- A service sets its checklist too. Which kinds there are stands with the program that reads them.
alter table local_configuration drop constraint local_configuration_kind_check;
alter table local_configuration add constraint local_configuration_kind_check check (kind ~ '^[a-z-]{1,60}$');
