import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossierParquet, parquetPath } from '../../../lib/export/dossier-parquet';
import { answersOf } from '../../support/files/duckdb';
import { Gathered } from './bytes';
import { exported, hostile, samples, unclean } from './dossiers';
import { temporaryFolder } from './temporary-folder';

/** What DuckDB says of the dossiers' file where it stands among the parts of a lake. */
async function query(sql: string, dossiers = samples, personal?: Parameters<typeof dossierParquet>[0]) {
  const folder = temporaryFolder();
  const file = join(folder, parquetPath('http://motcua.example.vn:8080', '2026-11-22'));
  const gathered = new Gathered();
  const writer = dossierParquet(personal);
  for (const each of dossiers) writer.add(each);
  expect(writer.end(gathered.sink)).toBe(dossiers.length);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, gathered.bytes);
  const from = `read_parquet('${folder}/*/*/*.parquet', hive_partitioning = true)`;
  return answersOf(sql.replace('$dossiers', from));
}

describe('a Parquet file', () => {
  it('stands where lakes look for it', () => {
    expect(parquetPath('https://motcua.example.vn', '2026-11-22')).toBe(
      'ngay=2026-11-22/site=motcua.example.vn/part-0.parquet',
    );
  });

  it('is read by DuckDB with the promised columns and types', async () => {
    const described = await query('describe select * from $dossiers');
    const types = Object.fromEntries(described.map((row) => [row.column_name, row.column_type]));
    expect(types).toMatchObject({
      code: 'VARCHAR',
      dueAt: 'VARCHAR',
      digitisedResult: 'VARCHAR',
      attachedResult: 'BOOLEAN',
      synced: 'BOOLEAN',
      lastSeenAt: 'BIGINT',
      ngay: 'DATE',
      site: 'VARCHAR',
    });
  });

  it('gives back what was known and nothing for what was not', async () => {
    const [first, second, third] = await query('select * from $dossiers');
    expect(first).toMatchObject({
      site: 'motcua.example.vn_8080',
      code: 'H57.132-261104-0583',
      dueAt: '2026-11-20T16:30',
      digitisedComponents: 'false',
      digitisedResult: 'not-applicable',
      synced: false,
      progress: 'overdue',
      attachedResult: null,
    });
    expect(second).toMatchObject({
      procedure: hostile.formula,
      statusText: hostile.quotes,
      cause: 'objective',
    });
    expect(third).toMatchObject({ dueAt: null, synced: null, remaining: '{"overdue":false,"days":1}' });
  });

  it('names a citizen only where it is asked for', async () => {
    const named = [exported({ code: 'A-1', applicant: 'Trần Thị Ví Dụ', summary: 'xin xác nhận' })];
    const people = 'select applicant, summary from $dossiers';
    expect(await query(people, named)).toEqual([{ applicant: null, summary: null }]);
    expect(await query(people, named, ['applicant'])).toEqual([
      { applicant: 'Trần Thị Ví Dụ', summary: null },
    ]);
  });

  it.each(unclean)('holds no %s', async (_what, text, clean) => {
    const dossier = exported({ code: 'A1', procedure: text });
    expect(await query('select procedure from $dossiers', [dossier])).toEqual([{ procedure: clean }]);
  });

  it('holds many rows in several groups, and none', async () => {
    const many = Array.from({ length: 45_000 }, (_, index) => exported({ code: `A-${index}` }));
    const sum = 'select count(*)::int as rows, count(distinct code)::int as codes from $dossiers';
    expect(await query(sum, many)).toEqual([{ rows: 45_000, codes: 45_000 }]);
    expect(await query(sum, [])).toEqual([{ rows: 0, codes: 0 }]);
  });
});
