-- A fact cited in a text. The text itself holds the phrase ("[Offence: Robbery, 20 February 2026]"); the row says to which fact the phrase
-- points and what that fact said when it was cited. Digests only: nothing that is written about a child stands here a second time (law 1).
-- Of the young person and not of a stage: what is carried into the next stage goes on pointing. docs/decisions/citing-facts.md.
create table citation (
  young_person_id uuid not null,
  phrase_digest text not null check (length(phrase_digest) = 64),
  organisation_id uuid not null,
  stage_id uuid not null,                 -- in which it was cited
  address text not null check (length(address) <= 300),
  sub_section text not null,              -- where the fact is kept
  fact_digest text not null check (length(fact_digest) = 64),
  cited_by uuid not null,
  cited_at timestamptz not null,
  primary key (young_person_id, phrase_digest),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on citation (organisation_id, young_person_id);

alter table citation enable row level security;
alter table citation force row level security;
create policy migrating on citation for all to :owner using ((select app_migrating())) with check ((select app_migrating()));
call keep_to_visible_young_people('citation');

-- As the facts themselves: whole, or the sub-sections that were given, and who the child is.
create policy cited_read on citation for select to :app
  using (organisation_id = (select app_organisation())
    and ((select app_scope()) = 'all'
      or ((select app_scope()) = 'granted' and young_person_id in (
        select c.young_person_id from stage_contributor c where c.user_id = (select app_user())
          and (citation.sub_section = 'case-identity' or citation.sub_section = any (c.sub_sections))))));
create policy cited_added on citation for insert to :app
  with check (organisation_id = (select app_organisation()) and cited_by = (select app_user())
    and ((select app_scope()) = 'all'
      or ((select app_scope()) = 'granted' and young_person_id in (
        select c.young_person_id from stage_contributor c where c.user_id = (select app_user())
          and (citation.sub_section = 'case-identity' or citation.sub_section = any (c.sub_sections))))));
-- What was cited stays as it was cited.
grant select, insert on citation to :app;
