-- The policies ask for the scope of the person many times in one request. As a function of PL/pgSQL its query is planned once for each
-- connection; as a function of SQL that runs with its owner's rights it was planned anew for every question (seen: a third of a save).
create or replace function app_scope() returns text language plpgsql stable security definer set search_path = public as $$
begin
  return (
    select case
      when role in ('practitioner', 'senior-practitioner', 'manager', 'court-duty-officer', 'secure-practitioner', 'secure-manager') then 'all'
      when role = 'administrative-officer' then 'record'
      when role = 'contributor' then 'granted'
      else 'none' end
    from user_account where id = app_user() and organisation_id = app_organisation() and active);
end $$;
