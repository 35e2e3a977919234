-- A full assessment that is handed over says the same whoever hands it over: also why its warnings were passed.
create policy sends on check_reason for select to :app using (
  organisation_id = (select app_organisation()) and young_person_id = (select app_sending()) and (select app_may_send()));
create policy sends on left_note for select to :app using (
  organisation_id = (select app_organisation()) and young_person_id = (select app_sending()) and (select app_may_send()));
