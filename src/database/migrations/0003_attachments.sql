-- Attachments (design §7): metadata for each file that was attached, and its bytes in rows of at most 256 KB, addressed by SHA-256 within
-- one young person: the same file attached twice is stored once, and no organisation can tell whether another holds it.

create table attachment (
  young_person_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  stage_id uuid not null,                 -- where it was attached; a later stage that carries the answer shows the same attachment
  sub_section text not null,
  name text not null check (length(name) between 1 and 500),
  kind text not null check (kind in ('pdf', 'docx', 'xlsx', 'msg', 'jpg', 'png')),
  size bigint not null check (size > 0),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  attached_by uuid not null,
  attached_at timestamptz not null,
  primary key (young_person_id, id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on attachment (organisation_id, young_person_id, digest);

create table attachment_part (
  young_person_id uuid not null,
  digest text not null,
  number integer not null check (number >= 0),
  organisation_id uuid not null,
  bytes bytea not null check (octet_length(bytes) between 1 and 262144),
  primary key (young_person_id, digest, number),
  foreign key (organisation_id, young_person_id) references young_person (organisation_id, id)
);
-- Pictures and documents are compressed already: no time is lost on trying again.
alter table attachment_part alter column bytes set storage external;
create index on attachment_part (organisation_id, young_person_id);

do $$
declare t text;
begin
  foreach t in array array['attachment', 'attachment_part'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy migrating on %I for all to :owner using ((select app_migrating())) with check ((select app_migrating()))', t);
  end loop;
end $$;

-- As answers: whole, or in granted sub-sections. A carried answer shows what was attached in an earlier stage of the same young person.
create policy attachments_read on attachment for select using (
  organisation_id = (select app_organisation())
  and ((select app_scope()) = 'all'
    or ((select app_scope()) = 'granted' and young_person_id in (
      select c.young_person_id from stage_contributor c where c.user_id = (select app_user()) and attachment.sub_section = any (c.sub_sections)))));
create policy attachments_added on attachment for insert with check (
  organisation_id = (select app_organisation())
  and attached_by = (select app_user())
  and ((select app_scope()) = 'all'
    or ((select app_scope()) = 'granted' and stage_id in (
      select c.stage_id from stage_contributor c where c.user_id = (select app_user()) and attachment.sub_section = any (c.sub_sections)))));

-- Bytes are seen by whoever sees an attachment that they belong to.
create policy parts_read on attachment_part for select using (
  organisation_id = (select app_organisation())
  and exists (
    select from attachment a
    where a.organisation_id = attachment_part.organisation_id and a.young_person_id = attachment_part.young_person_id and a.digest = attachment_part.digest));
create policy parts_added on attachment_part for insert with check (
  organisation_id = (select app_organisation()) and (select app_scope()) in ('all', 'granted'));

-- What was attached stays: answers, their log, snapshots and signatures refer to it. Nothing is changed or deleted by a request.
grant select, insert on attachment, attachment_part to :app;
