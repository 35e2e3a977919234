-- How a target goes is noted also by those to whom the plan of that very stage was given, each in their own name. Where the targets stand:
-- 'our-intervention-plan', in the short framework 'pd-plan-child'.
alter policy progress_read on target_progress using (
  organisation_id = (select app_organisation())
  and ((select app_scope()) = 'all'
    or ((select app_scope()) = 'granted' and exists (select from stage_contributor c where c.user_id = (select app_user())
      and c.young_person_id = target_progress.young_person_id
      and c.sub_sections && array['our-intervention-plan', 'pd-plan-child']))));
alter policy progress_noted on target_progress with check (
  organisation_id = (select app_organisation()) and author_id = (select app_user())
  and ((select app_scope()) = 'all'
    or ((select app_scope()) = 'granted' and exists (select from stage_contributor c where c.user_id = (select app_user())
      and c.young_person_id = target_progress.young_person_id and c.stage_id = target_progress.stage_id
      and c.sub_sections && array['our-intervention-plan', 'pd-plan-child']))));
