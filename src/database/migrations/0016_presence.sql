-- Who has a page of a stage open at this moment, and what a node that serves open pages asks twice a second.

-- One row for each person and page; what nobody has renewed for twenty seconds counts as gone. Unlogged: after a crash nobody is anywhere.
create unlogged table presence (
  young_person_id uuid not null,
  stage_id uuid not null,
  sub_section text not null check (length(sub_section) <= 100),
  page text not null check (length(page) <= 300), -- '' is the sub-section itself, else the address of one entry of a list
  user_id uuid not null references user_account,
  organisation_id uuid not null,
  address text check (length(address) <= 300),    -- the question in which they write
  seen_at timestamptz not null,
  primary key (young_person_id, stage_id, sub_section, page, user_id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on presence (stage_id, seen_at);
create index on presence (organisation_id, user_id);

alter table presence enable row level security;
alter table presence force row level security;
create policy migrating on presence for all to :owner using ((select app_migrating())) with check ((select app_migrating()));
call keep_to_visible_young_people('presence');

-- As answers: whole, or the sub-sections that were given; and everybody says of themselves alone that they are there.
create policy here_read on presence for select to :app
  using (organisation_id = (select app_organisation())
    and ((select app_scope()) = 'all'
      or ((select app_scope()) = 'granted' and stage_id in (
        select c.stage_id from stage_contributor c where c.user_id = (select app_user()) and presence.sub_section = any (c.sub_sections)))));
create policy here_said on presence for insert to :app
  with check (organisation_id = (select app_organisation()) and user_id = (select app_user())
    and ((select app_scope()) = 'all'
      or ((select app_scope()) = 'granted' and stage_id in (
        select c.stage_id from stage_contributor c where c.user_id = (select app_user()) and presence.sub_section = any (c.sub_sections)))));
create policy here_renewed on presence for update to :app
  using (organisation_id = (select app_organisation()) and user_id = (select app_user()))
  with check (organisation_id = (select app_organisation()) and user_id = (select app_user()));
create policy here_forgotten on presence for delete to :app
  using (organisation_id = (select app_organisation()) and user_id = (select app_user()));
grant select, insert, update, delete on presence to :app;

-- Where the stages stand whose pages a node has open: sequences, a digest of everything on which it hangs who may read them, and who is
-- there. Numbers and ids, no word of any child; who may be told of them is asked of row-level security when one has moved.
create function stage_positions(wanted uuid[]) returns table (stage_id uuid, answers bigint, facts bigint, standing text, present json)
  language plpgsql stable security definer set search_path = public as $$
begin
  perform set_config('app.migrating', 'on', true); -- for this look alone
  return query
    select s.id, s.last_sequence, y.last_sequence,
      md5(concat_ws('|', s.status, s.owner_id,
        (select string_agg(r::text, ',' order by r.id) from record_restriction r where r.young_person_id = s.young_person_id),
        (select string_agg(a::text, ',' order by a.id) from record_access a where a.young_person_id = s.young_person_id),
        (select string_agg(c.user_id::text || c.sub_sections::text, ',' order by c.user_id) from stage_contributor c
          where c.young_person_id = s.young_person_id and c.stage_id = s.id))),
      (select json_agg(json_build_object('subSection', p.sub_section, 'page', p.page, 'userId', p.user_id, 'name', u.name, 'address', p.address)
          order by u.name, p.user_id)
        from presence p join user_account u on u.id = p.user_id
        where p.stage_id = s.id and p.seen_at > clock_timestamp() - interval '20 seconds')
    from stage s join young_person y on y.id = s.young_person_id
    where s.id = any (wanted);
  perform set_config('app.migrating', 'off', true);
end $$;
revoke execute on function stage_positions(uuid[]) from public;
grant execute on function stage_positions(uuid[]) to :app;
