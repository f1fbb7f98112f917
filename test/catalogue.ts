import type { Client } from 'pg';

/** A table as the server's catalogue describes it. */
export type CatalogueTable = {
  readonly name: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly required: boolean;
    readonly collation: string | null;
    readonly default: string | null;
    /** Filled by the server: an identity, or computed from other columns. */
    readonly filled: boolean;
  }[];
  readonly indexes: readonly {
    readonly name: string;
    readonly primary: boolean;
    readonly unique: boolean;
    readonly exclusion: boolean;
    /** Null stands for an expression. */
    readonly columns: readonly (string | null)[];
  }[];
  readonly foreignKeys: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly target: string;
    readonly targetColumns: readonly string[];
    /** `a`: refuse; everything else writes rows by itself. */
    readonly onDelete: string;
    readonly onUpdate: string;
  }[];
  readonly triggers: readonly string[];
  readonly policies: number;
  readonly hasWall: boolean;
  readonly bindsOwner: boolean;
};

const columnNames = (numbers: string, table: string): string =>
  `(select jsonb_agg(a.attname order by k.place) from unnest(${numbers}) with ordinality k (number, place)
    left join pg_attribute a on a.attrelid = ${table} and a.attnum = k.number)`;

/** Every table of a schema, read from the living server and not from what we think we have told it. */
export async function catalogueTables(client: Client, schema: string): Promise<readonly CatalogueTable[]> {
  const { rows } = await client.query<CatalogueTable>(
    `select c.relname as name, c.relrowsecurity as "hasWall", c.relforcerowsecurity as "bindsOwner",
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
      (select coalesce(jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
          'required', a.attnotnull, 'collation', l.collname, 'default', pg_get_expr(d.adbin, d.adrelid),
          'filled', a.attidentity <> '' or a.attgenerated <> '') order by a.attnum), '[]')
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        left join pg_collation l on l.oid = a.attcollation
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select coalesce(jsonb_agg(jsonb_build_object('name', n.relname, 'primary', i.indisprimary,
          'unique', i.indisunique, 'exclusion', i.indisexclusion,
          'columns', ${columnNames('i.indkey::int2[]', 'c.oid')}) order by n.relname), '[]')
        from pg_index i join pg_class n on n.oid = i.indexrelid where i.indrelid = c.oid) as indexes,
      (select coalesce(jsonb_agg(jsonb_build_object('name', f.conname, 'target', t.relname,
          'columns', ${columnNames('f.conkey', 'f.conrelid')},
          'targetColumns', ${columnNames('f.confkey', 'f.confrelid')},
          'onDelete', f.confdeltype, 'onUpdate', f.confupdtype) order by f.conname), '[]')
        from pg_constraint f join pg_class t on t.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f') as "foreignKeys",
      (select coalesce(jsonb_agg(g.tgname), '[]') from pg_trigger g
        where g.tgrelid = c.oid and not g.tgisinternal) as triggers
     from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') order by 1`,
    [schema],
  );
  return rows;
}

export async function sequences(client: Client, schema: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = $1::regnamespace and relkind = 'S'`,
    [schema],
  );
  return rows.map(({ name }) => name);
}
