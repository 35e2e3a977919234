-- To whom of the service a restricted record is not open, for those who may see it and work with whole cases: they give parts of its stages
-- to others, name who stands in and who owns them. Ids of colleagues, and nothing of anybody's access but that it is not there.
create function people_shut_out(wanted uuid) returns table (user_id uuid)
  language sql stable security definer set search_path = public as $$
  select u.id from record_restriction r join user_account u on u.organisation_id = r.organisation_id
  where r.young_person_id = wanted and r.lifted_at is null and r.organisation_id = app_organisation() and app_scope() = 'all'
    and may_see_young_person(wanted, app_listed(), app_reads_only())
    and not exists (
      select from record_access a
      where a.young_person_id = r.young_person_id and a.user_id = u.id and a.kind in ('named', 'break-glass')
        and a.ended_at is null and (a.until is null or a.until > now()))
$$;
