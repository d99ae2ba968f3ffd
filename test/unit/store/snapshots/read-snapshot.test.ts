import Ajv2020 from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import schema from '../../../../assets/schemas/snapshot.schema.json';
import { canonicalJson, type Snapshot, type SnapshotDossier, sealSnapshot } from '../../../../lib/report';
import { type FileRefusal, FileRefused } from '../../../../lib/store/file-refused';
import { readSnapshot } from '../../../../lib/store/snapshots/read-snapshot';
import { morning, site } from '../readings';

const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

const full: SnapshotDossier = seen({
  code: 'H57.132-261104-0583',
  nationalCode: 'G22.99.08-261104-0007',
  procedure: 'Chứng thực bản sao',
  sector: 'Tư pháp',
  unit: 'Phường Mẫu',
  officer: 'Lê Văn Thử',
  summary: 'về việc mẫu',
  applicant: 'Nguyễn Thị Mẫu',
  channel: 'online',
  submittedAt: '2026-11-03T16:30:05',
  receivedAt: '2026-11-04T08:00',
  dueAt: '2026-11-20',
  stepDueAt: '2026-11-18',
  finishedAt: '2026-11-19T09:00',
  returnedAt: '2026-11-20T10:00',
  remaining: { overdue: true, days: 1, hours: 2, minutes: 3 },
  stage: 'returned',
  statusText: 'Đã trả',
  digitisedComponents: 'not-applicable',
  digitisedResult: false,
  attachedResult: true,
  payment: 'paid',
  synced: false,
});

const snapshot: Snapshot = {
  format: 'nhac-han/snapshot',
  version: 1,
  site,
  contributor: 'Lê Văn Thử',
  takenAt: morning,
  coverage: [{ list: 'Đang xử lý', pages: [1, 2], ofPages: 3, rows: 40, total: 57, readAt: morning }],
  dossiers: [
    {
      ...full,
      contributors: ['Nguyễn Thị Mẫu'],
      annotation: { cause: 'objective', note: 'mưa lũ', apologyOn: '2026-11-21', changedAt: morning },
    },
    seen({ code: 'A-2' }),
  ],
};

function seen(dossier: SnapshotDossier['dossier']): SnapshotDossier {
  const fields = Object.keys(dossier) as (keyof typeof dossier)[];
  return { dossier, seenAt: Object.fromEntries(fields.map((field) => [field, morning])) };
}

/** A snapshot in which anything may be put anywhere. */
interface Loose extends Record<string, unknown> {
  coverage: [Record<string, unknown>];
  dossiers: [LooseDossier, Partial<LooseDossier>];
}

type LooseDossier = Record<'dossier' | 'seenAt' | 'annotation', Record<string, unknown>>;

let sealed: Record<string, unknown>;

beforeAll(async () => {
  sealed = { ...(await sealSnapshot(snapshot)) };
});

function fileOf(value: unknown): Blob {
  return new Blob([typeof value === 'string' ? value : JSON.stringify(value)]);
}

/** A snapshot of which something was changed, sealed as if that were right. */
async function resealed(change: (value: Loose) => void): Promise<Blob> {
  const { sha256: _, ...value } = structuredClone(sealed);
  change(value as unknown as Loose);
  const bytes = new TextEncoder().encode(canonicalJson(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return fileOf({ ...value, sha256 });
}

async function reasonOf(file: Blob, now = morning): Promise<FileRefusal> {
  const refused = await readSnapshot(file, now).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(FileRefused);
  return (refused as FileRefused).refusal;
}

describe('a snapshot that is as it was sealed', () => {
  it('is taken, whatever the order of its members', async () => {
    expect(await readSnapshot(fileOf(sealed), morning)).toEqual(sealed);
    const turned = Object.fromEntries(Object.entries(sealed).reverse());
    expect(await readSnapshot(fileOf(JSON.stringify(turned, null, 2)), morning)).toEqual(sealed);
  });

  it('fits its schema, by a validator that is not ours', () => {
    expect(validate(sealed), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe('a file that is no such snapshot', () => {
  const shapes: [what: string, change: (value: Loose) => void][] = [
    [
      'an unknown member',
      (value) => {
        value.more = 1;
      },
    ],
    [
      'no list of dossiers',
      (value) => {
        value.dossiers = undefined as never;
      },
    ],
    [
      'a site that is no origin',
      (value) => {
        value.site = `${site}/path`;
      },
    ],
    [
      'a version of another kind',
      (value) => {
        value.version = '1';
      },
    ],
    [
      'a dossier without a code',
      (value) => {
        value.dossiers[1] = { dossier: {}, seenAt: {} };
      },
    ],
    [
      'an unknown field of a dossier',
      (value) => {
        value.dossiers[0].dossier.more = 'x';
      },
    ],
    [
      'an unknown stage',
      (value) => {
        value.dossiers[0].dossier.stage = 'lost';
      },
    ],
    [
      'a month that is none',
      (value) => {
        value.dossiers[0].dossier.dueAt = '2026-1-3';
      },
    ],
    [
      'a text longer than any cell',
      (value) => {
        value.dossiers[0].dossier.unit = 'x'.repeat(10_001);
      },
    ],
    [
      'an instant before time',
      (value) => {
        value.dossiers[0].seenAt.dueAt = -1;
      },
    ],
    [
      'an instant of a field that is none',
      (value) => {
        value.dossiers[0].seenAt.more = 1;
      },
    ],
    [
      'pages that are no numbers',
      (value) => {
        value.coverage[0].pages = ['1'];
      },
    ],
    [
      'an annotation never made',
      (value) => {
        value.dossiers[0].annotation.changedAt = undefined;
      },
    ],
    [
      'a contributor without a name',
      (value) => {
        value.contributor = '';
      },
    ],
  ];

  it.each(shapes)('with %s is refused, and so does the schema', async (_what, change) => {
    const file = await resealed(change);
    expect(await reasonOf(file)).toBe('invalid');
    expect(validate(JSON.parse(await file.text()))).toBe(false);
  });

  const beyondSchema: [what: string, change: (value: Loose) => void][] = [
    [
      'a day that its month does not have',
      (value) => {
        value.dossiers[0].dossier.dueAt = '2026-02-30';
      },
    ],
    [
      'a field of which nobody says when it was seen',
      (value) => {
        delete value.dossiers[0].seenAt.dueAt;
      },
    ],
    [
      'an instant of a field that the dossier has not',
      (value) => {
        value.dossiers[1].seenAt!.dueAt = 1;
      },
    ],
  ];

  it.each(beyondSchema)('with %s is refused', async (_what, change) => {
    expect(await reasonOf(await resealed(change))).toBe('invalid');
  });

  it.each(['dossier', 'seenAt', 'annotation'])(
    'with a key of every object in %s is refused',
    async (member) => {
      const text = JSON.stringify(sealed).replace(
        `"${member}":{`,
        `"${member}":{"__proto__":{"synced":true},`,
      );
      expect(text).toContain('__proto__');
      expect(await reasonOf(fileOf(text))).toBe('invalid');
      expect(({} as { synced?: boolean }).synced).toBeUndefined();
    },
  );

  it('with such a key beside its own members is refused', async () => {
    const text = JSON.stringify(sealed);
    expect(await reasonOf(fileOf(`{"__proto__":{"x":1},${text.slice(1)}`))).toBe('invalid');
    expect(await reasonOf(fileOf(`{"constructor":{"prototype":{"x":1}},${text.slice(1)}`))).toBe('invalid');
  });

  it('nested without end is refused', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const text = JSON.stringify(sealed).replace('"pages":[1,2]', `"pages":${deep}`);
    expect(['invalid', 'truncated']).toContain(await reasonOf(fileOf(text)));
  });

  it('changed anywhere is refused', async () => {
    const text = JSON.stringify(sealed);
    expect(await reasonOf(fileOf(text.replace('2026-11-20', '2026-11-27')))).toBe('damaged');
    expect(await reasonOf(fileOf(text.replace('"rows":40', '"rows":41')))).toBe('damaged');
    const half = await resealedText((value) => {
      value.dossiers[0].dossier.unit = 'x';
    });
    expect(await reasonOf(fileOf(half.replace('"unit":"x"', '"unit":"\\ud800"')))).toBe('invalid');
  });

  it('cut off is refused', async () => {
    const text = JSON.stringify(sealed);
    expect(await reasonOf(fileOf(text.slice(0, -1)))).toBe('truncated');
  });

  it('of another maker is refused', async () => {
    for (const text of ['', '{}', '[]', 'null', '1', 'mã;hạn\n', '{"format":"other/snapshot","version":9}']) {
      expect(await reasonOf(fileOf(text))).toBe('foreign');
    }
  });

  it('of a newer version is refused as such, whatever else it holds', async () => {
    expect(await reasonOf(fileOf({ ...sealed, version: 2, more: [] }))).toBe('newer');
  });

  it('that is longer than any is refused before it is read', async () => {
    const file = {
      size: 200_000_001,
      text: () => Promise.reject(new Error('was read')),
    } as unknown as Blob;
    expect(await reasonOf(file)).toBe('too-large');
  });

  it('of sightings that lie ahead is refused: nothing seen here could overtake them', async () => {
    expect(await reasonOf(fileOf(sealed), morning - 60 * 60_000 - 1)).toBe('future');
    expect(await readSnapshot(fileOf(sealed), morning - 60 * 60_000)).toEqual(sealed);
    const file = await resealed((value: Loose) => {
      value.dossiers[1].seenAt!.code = morning * 2;
    });
    expect(await reasonOf(file)).toBe('future');
  });

  async function resealedText(change: (value: Loose) => void): Promise<string> {
    return (await resealed(change)).text();
  }
});
