-- A manager changes by when a stage is due: kept where everything stands that happened between the people of a stage.
-- user_id is the owner, starts_at and ends_at are noon of the day before and of the new one.
alter table stage_people_event drop constraint stage_people_event_kind_check;
alter table stage_people_event add constraint stage_people_event_kind_check check (kind in ('given', 'taken-back', 'handed-in', 'taken-up',
  'returned', 'proxy-named', 'cover-set', 'stand-in-ended', 'owner-changed', 'due-date-changed'));
