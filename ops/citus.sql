-- Spreads the books over the nodes of a Citus cluster. From the documentation of Citus: not tried on one yet.
-- docs/scaling.md says what must stand before, and where each fact is from.
--
--   mutuals database prepare …                       first, on the coordinator
--   psql -X -f ops/citus.sql "postgres://OWNER@…"    then, as the owner of the tables
--   … -v role=NAME -v shards=128                     where the role is not mutuals_app, or for other than 64 shards
--
-- Can be run again: what is spread already is left alone. No transaction around it, so each table stands by itself.

\set ON_ERROR_STOP on
\if :{?role}
\else
  \set role mutuals_app
\endif
\if :{?shards}
\else
  \set shards 64
\endif

do $$
begin
  if not exists (select from pg_extension where extname = 'citus') then
    raise exception 'This database has no Citus. Run: create extension citus, on every node, and prepare again.';
  end if;
  if to_regclass('mutuals.migration') is null then
    raise exception 'There are no tables of Mutuals here. Run: mutuals database prepare.';
  end if;
end $$;

-- Rows that are here already would have to pass the wall between books, which lets no COPY through.
do $$
declare filled text;
begin
  select min(c.oid::regclass::text) into filled from pg_class c
  where c.relnamespace = 'mutuals'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
    and not exists (select from pg_dist_partition where logicalrelid = c.oid) and pg_relation_size(c.oid) > 0;
  if filled is not null then
    raise exception 'Table % holds rows. Spread an empty database, then bring the books with: mutuals copy.', filled;
  end if;
end $$;

set citus.shard_count = :shards;
-- Foreign keys ask for one copy of each shard: spare copies are made by streaming replication of whole nodes.
set citus.shard_replication_factor = 1;

-- The same few rows on every node.
select create_reference_table('mutuals.migration') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.migration'::regclass);

-- All others by book, all rows of one book on one node. A table comes after those that its foreign keys name.
select create_distributed_table('mutuals.act', 'book_id', colocate_with => 'none') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.act'::regclass);
select create_distributed_table('mutuals.change', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.change'::regclass);
select create_distributed_table('mutuals.request', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.request'::regclass);
select create_distributed_table('mutuals.turn', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.turn'::regclass);
select create_distributed_table('mutuals.setting', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.setting'::regclass);
select create_distributed_table('mutuals.person', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.person'::regclass);
select create_distributed_table('mutuals.record', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.record'::regclass);
select create_distributed_table('mutuals.identity', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.identity'::regclass);
select create_distributed_table('mutuals.membership', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.membership'::regclass);
select create_distributed_table('mutuals.apart', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.apart'::regclass);
select create_distributed_table('mutuals.interaction', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.interaction'::regclass);
select create_distributed_table('mutuals.participant', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.participant'::regclass);
select create_distributed_table('mutuals.attention', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.attention'::regclass);
select create_distributed_table('mutuals.reminder', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.reminder'::regclass);
select create_distributed_table('mutuals.bond', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.bond'::regclass);
select create_distributed_table('mutuals.matter', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.matter'::regclass);
select create_distributed_table('mutuals.matter_person', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.matter_person'::regclass);
select create_distributed_table('mutuals.kind_said', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.kind_said'::regclass);
select create_distributed_table('mutuals.prediction', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.prediction'::regclass);
select create_distributed_table('mutuals.person_card', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.person_card'::regclass);
select create_distributed_table('mutuals.person_days', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.person_days'::regclass);
select create_distributed_table('mutuals.person_beside', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.person_beside'::regclass);
select create_distributed_table('mutuals.person_marks', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.person_marks'::regclass);
select create_distributed_table('mutuals.person_tie', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.person_tie'::regclass);
select create_distributed_table('mutuals.learnt', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.learnt'::regclass);
select create_distributed_table('mutuals.word', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.word'::regclass);
select create_distributed_table('mutuals.word_variant', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.word_variant'::regclass);
select create_distributed_table('mutuals.derived_state', 'book_id', colocate_with => 'mutuals.act') where not exists (select from pg_dist_partition where logicalrelid = 'mutuals.derived_state'::regclass);

-- Without this the book set in a transaction does not reach the node with the rows, and its wall shows nothing.
alter role :"role" set citus.propagate_set_commands = 'local';
-- A question that goes to more than one shard is a mistake of ours: it goes to the log ('error' refuses it).
alter role :"role" set citus.multi_task_query_log_level = 'log';

-- To be looked at: every table in one group, and on each node the role, which owns nothing and passes no wall.
select logicalrelid as "table", partmethod as "spread by", colocationid as "group" from pg_dist_partition
where logicalrelid in (select oid from pg_class where relnamespace = 'mutuals'::regnamespace) order by 3, 1;
select nodename, nodeport, success, result as "role is there, passes no wall, hands the book on" from run_command_on_workers(
  format($$select rolname is not null and not rolsuper and not rolbypassrls and coalesce(rolconfig::text like '%%propagate_set_commands=local%%', false) from (select 1) one left join pg_roles on rolname = %L$$, :'role'));
