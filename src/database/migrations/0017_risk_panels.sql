-- Risk and safety panels that a judgement has called: since when, by what, and by when one must be held. Whether it was held, put off or not
-- needed, who took part and what was decided are answers of the stage (law 1).
create table risk_panel (
  young_person_id uuid not null,
  id uuid not null unique,
  organisation_id uuid not null,
  stage_id uuid not null,
  because text[] not null check (cardinality(because) between 1 and 10),   -- "rosh-judgement=high"
  opened_at timestamptz not null,
  opened_by uuid not null references user_account,
  due_on date not null,
  lapsed_at timestamptz,                  -- no judgement calls it any more
  primary key (young_person_id, id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create unique index one_called on risk_panel (stage_id) where lapsed_at is null;
create index on risk_panel (organisation_id, stage_id);

alter table risk_panel enable row level security;
alter table risk_panel force row level security;
create policy migrating on risk_panel for all to :owner
  using ((select app_migrating())) with check ((select app_migrating()));
-- It follows from a judgement, whoever writes it: somebody who sees the whole, or who was given that part.
create policy called_read on risk_panel for select using (
  organisation_id = (select app_organisation())
  and ((select app_scope()) = 'all'
    or ((select app_scope()) = 'granted' and stage_id in (select c.stage_id from stage_contributor c where c.user_id = (select app_user())))));
create policy called_added on risk_panel for insert with check (
  organisation_id = (select app_organisation()) and opened_by = (select app_user())
  and ((select app_scope()) = 'all'
    or ((select app_scope()) = 'granted' and stage_id in (select c.stage_id from stage_contributor c where c.user_id = (select app_user())))));
create policy called_lapsed on risk_panel for update using (
  organisation_id = (select app_organisation())
  and ((select app_scope()) = 'all'
    or ((select app_scope()) = 'granted' and stage_id in (select c.stage_id from stage_contributor c where c.user_id = (select app_user())))));
grant select, insert on risk_panel to :app;
grant update (lapsed_at) on risk_panel to :app;
call keep_to_visible_young_people('risk_panel');
