-- Notices: what somebody else did, or the calendar brought, that a person should know. Ids only: what it says is worded when it is read, from
-- what its reader may see, so that nothing written about a child stands twice (law 1) or outlives its permission.
create table notice (
  young_person_id uuid not null,
  id uuid not null unique,
  organisation_id uuid not null,
  recipient_id uuid not null references user_account,
  kind text not null check (length(kind) between 3 and 60),
  stage_id uuid,
  part text,
  sub_section text,
  address text check (length(address) <= 300),
  subject_id uuid,                        -- the request, the signature or the comment that it is about
  due_on date,                            -- of what the calendar brought
  actor_id uuid,                          -- who did it; null: the calendar
  at timestamptz not null,
  read_at timestamptz,
  mail_id uuid,                           -- the e-mail that it went into
  primary key (young_person_id, id),
  foreign key (organisation_id, young_person_id) references young_person (organisation_id, id),
  foreign key (organisation_id, young_person_id, stage_id) references stage (organisation_id, young_person_id, id)
);
create index on notice (organisation_id, recipient_id, at desc, id desc);
create index notice_unread on notice (organisation_id, recipient_id) where read_at is null;
create index notice_mailed on notice (organisation_id, mail_id) where mail_id is not null;
-- The calendar tells of a date once, and each signature that fell is told of once.
create unique index told_of_date on notice (recipient_id, stage_id, kind, due_on) where due_on is not null;
create unique index told_of_signature on notice (recipient_id, subject_id) where kind = 'signature-fell';

-- Whether and when somebody wants e-mail about them, and in which language.
create table notice_choice (
  user_id uuid primary key references user_account,
  organisation_id uuid not null references organisation,
  mail text not null check (mail in ('at-once', 'digest', 'none')),
  language text not null check (language in ('en', 'cy')),
  chosen_at timestamptz not null
);
create index on notice_choice (organisation_id, user_id);

-- One e-mail to one person: made when the first notice for it comes, filled when it is due, sent at least once under one Message-ID.
create table notice_mail (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  recipient_id uuid not null references user_account,
  due_at timestamptz not null,            -- when it is tried next
  gathered_at timestamptz,                -- when its notices were put into it; later notices go into another
  attempts integer not null default 0,
  ended_at timestamptz,
  outcome text check (outcome in ('sent', 'nothing-left', 'given-up')),
  check ((ended_at is null) = (outcome is null))
);
create unique index one_gathering on notice_mail (recipient_id) where gathered_at is null and ended_at is null;
create index notice_mail_due on notice_mail (due_at) where ended_at is null;
create index on notice_mail (organisation_id, recipient_id);

do $$
declare t text;
begin
  foreach t in array array['notice', 'notice_choice', 'notice_mail'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy migrating on %I for all to :owner using ((select app_migrating())) with check ((select app_migrating()))', t);
  end loop;
end $$;

-- A notice is its recipient's alone. It is written by who did what it tells, or for oneself from the calendar, inside one organisation.
create policy own_notices on notice for select using (
  organisation_id = (select app_organisation()) and recipient_id = (select app_user()));
create policy notices_read on notice for update
  using (organisation_id = (select app_organisation()) and recipient_id = (select app_user()))
  with check (organisation_id = (select app_organisation()) and recipient_id = (select app_user()));
create policy notices_given on notice for insert with check (
  organisation_id = (select app_organisation())
  and (select app_scope()) <> 'none'
  and (actor_id = (select app_user()) or (actor_id is null and recipient_id = (select app_user())))
  and exists (select from user_account u where u.id = recipient_id and u.organisation_id = (select app_organisation())));
grant select, insert on notice to :app, :worker;
grant update (read_at) on notice to :app;
grant update (mail_id) on notice to :worker;

-- Who tells somebody must know when an e-mail to them falls due.
create policy choices on notice_choice for select using (organisation_id = (select app_organisation()));
create policy choice_made on notice_choice for insert
  with check (organisation_id = (select app_organisation()) and user_id = (select app_user()));
create policy choice_changed on notice_choice for update
  using (organisation_id = (select app_organisation()) and user_id = (select app_user()))
  with check (organisation_id = (select app_organisation()) and user_id = (select app_user()));
grant select, insert, update on notice_choice to :app;
grant select on notice_choice to :worker;

-- The sender takes what is due, whose ever it is: a row holds ids and times. What goes into it is read as its recipient.
create policy mail_sent on notice_mail for all to :worker using (true) with check (true);
create policy mail_asked on notice_mail for insert to :app with check (
  organisation_id = (select app_organisation()) and (select app_scope()) <> 'none'
  and exists (select from user_account u where u.id = recipient_id and u.organisation_id = (select app_organisation())));
create policy own_mail on notice_mail for select to :app using (
  organisation_id = (select app_organisation()) and recipient_id = (select app_user()));
create policy own_mail_moved on notice_mail for update to :app
  using (organisation_id = (select app_organisation()) and recipient_id = (select app_user()))
  with check (organisation_id = (select app_organisation()) and recipient_id = (select app_user()));
grant select, insert on notice_mail to :app;
grant update (due_at, ended_at, outcome) on notice_mail to :app;
grant select, insert, update on notice_mail to :worker;

-- What a notice names is read under the policies of the person for whom the worker works; what they may not see (0013, whose functions this
-- one calls when it runs) the worker does not see for them.
create function visible_to_whom_it_works_for(young_person_id uuid) returns boolean language plpgsql stable
  as $$ begin return may_see_young_person(young_person_id, app_listed(), app_reads_only()); end $$;
create policy worker_sees on young_person as restrictive for select to :worker using (visible_to_whom_it_works_for(id));
create policy worker_sees on stage as restrictive for select to :worker using (visible_to_whom_it_works_for(young_person_id));
create policy worker_sees on stage_contributor as restrictive for select to :worker using (visible_to_whom_it_works_for(young_person_id));
create policy worker_sees on countersignature_request as restrictive for select to :worker
  using (visible_to_whom_it_works_for(young_person_id));
create policy worker_sees on notice as restrictive for select to :worker using (visible_to_whom_it_works_for(young_person_id));
grant select on young_person, stage, stage_contributor, countersignature_request to :worker;

-- What waits for a signature, and what was returned, is found for the home pages without looking at what was settled long ago.
create index requests_open on countersignature_request (organisation_id, asked_at) where outcome is null;
create index requests_returned on countersignature_request (organisation_id, stage_id) where outcome = 'returned';
create index people_open on young_person (organisation_id, case_manager_id) include (id) where closed_at is null;
