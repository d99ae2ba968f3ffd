import { describe, expect, test } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { judge } from '../../../lib/dossier';
import { generateDossiers, type SkinId, skins, truth } from '../../portal';
import { moments } from './moments';

describe.each(Object.entries(moments))('at %s (%s)', (_name, now) => {
  const records = generateDossiers({ now });

  test.each(Object.keys(skins) as SkinId[])(
    'the product judges every row of %s as the portal’s truth',
    (skin) => {
      const { lists, dossiers } = truth(records, now, { skin });
      const rows = Object.values(lists).flatMap((list) => list.rows);
      const whole = dossiers.map((row) => ({
        ...row,
        unreadable: row.unreadable.map((field) => ({ field, text: '' })),
      }));
      for (const { dossier, unreadable, progress, flags } of [...rows, ...whole]) {
        const judged = judge(dossier, {
          now,
          calendar: defaultCalendar,
          unreadable: unreadable.map((field) => ({ ...field, reason: 'date' })),
        });
        expect({ dossier, progress: judged.progress, flags: judged.flags.map(({ id }) => id) }).toEqual({
          dossier,
          progress,
          flags,
        });
      }
    },
  );
});
