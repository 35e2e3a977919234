-- A private address for each person from which a calendar program reads their dates, without a sign-in. Only the hash of its token is kept: the
-- address is shown once, when it is made, and can be made anew or taken back.
create table calendar_feed (
  user_id uuid primary key references user_account,
  organisation_id uuid not null references organisation,
  token_hash bytea not null unique check (length(token_hash) = 32),
  language text not null check (language in ('en', 'cy')),
  made_at timestamptz not null
);

alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy migrating on calendar_feed for all to :owner
  using ((select app_migrating())) with check ((select app_migrating()));
-- calendar_of reads it with the owner's rights.
create policy found on calendar_feed for select to :owner using (true);
create policy own_feed on calendar_feed for select to :app using (
  organisation_id = (select app_organisation()) and user_id = (select app_user()));
create policy own_made on calendar_feed for insert to :app with check (
  organisation_id = (select app_organisation()) and user_id = (select app_user()));
create policy own_changed on calendar_feed for update to :app
  using (organisation_id = (select app_organisation()) and user_id = (select app_user()))
  with check (organisation_id = (select app_organisation()) and user_id = (select app_user()));
create policy own_taken_back on calendar_feed for delete to :app using (
  organisation_id = (select app_organisation()) and user_id = (select app_user()));
grant select, insert, update, delete on calendar_feed to :app;

-- Whose feed a token is, by its hash alone: nobody is signed in yet. Who has left has none any more.
create function calendar_of(hash bytea) returns table (user_id uuid, organisation_id uuid, language text)
  language sql stable security definer set search_path = public as $$
  select f.user_id, f.organisation_id, f.language from calendar_feed f
    join user_account u on u.id = f.user_id and u.organisation_id = f.organisation_id and u.active
    where f.token_hash = hash $$;
revoke execute on function calendar_of(bytea) from public;
grant execute on function calendar_of(bytea) to :app;
