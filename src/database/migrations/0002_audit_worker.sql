-- The sealer (design §13): the worker reads all audit events and adds batches; it changes and removes neither, and nor does the application.
-- Events hold ids and names of actions only, so reading them across organisations shows nothing of what was written about a child.

create policy events_sealed on audit_event for select to :worker using (true);
grant select on audit_event, audit_batch to :worker;
grant insert on audit_batch to :worker;
grant insert on audit_event to :app, :worker;

-- What the built-in sign-in remembers for some minutes between its steps (demonstration only), where every node finds it.
create table built_in_sign_in (
  model text not null,
  id text not null,
  payload jsonb not null,
  uid text,
  grant_id text,
  expires_at timestamptz not null,
  primary key (model, id)
);
create index on built_in_sign_in (uid);
create index on built_in_sign_in (expires_at);
grant select, insert, update, delete on built_in_sign_in to :app;
