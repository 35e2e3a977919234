-- What the four roles may do before any table exists. The roles themselves belong to the cluster and are made by the start
-- (src/database/roles.ts), because a database cannot make them in its own migration.
-- :owner, :app, :worker and :backup stand for the role names of this installation.

revoke create on schema public from public;
grant usage on schema public to :app, :worker, :backup;

-- The backup reads every table that later migrations make, without each of them having to remember it.
alter default privileges in schema public grant select on tables to :backup;
alter default privileges in schema public grant select on sequences to :backup;

-- Which migrations ran: the backup writes it into its manifest; a start whose roles an administrator prepared checks it.
grant select on kysely_migration to :app, :worker, :backup;
