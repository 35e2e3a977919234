-- Who has looked ends the editing runs of others (law 2). A contributor sees parts of the record, so looking must count for them too; of
-- the young person's row they may move nothing else.
create policy people_seen on young_person for update
  using (organisation_id = (select app_organisation()) and (select app_scope()) = 'granted'
    and id in (select c.young_person_id from stage_contributor c where c.user_id = (select app_user())))
  with check (organisation_id = (select app_organisation()));

create function only_seen() returns trigger language plpgsql as $$
begin
  if app_scope() = 'granted' and to_jsonb(new) - 'seen_sequence' is distinct from to_jsonb(old) - 'seen_sequence' then
    raise insufficient_privilege using message = 'a contributor changes nothing of the case record but that it was seen';
  end if;
  return new;
end $$;
create trigger only_seen before update on young_person for each row execute function only_seen();
