import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from '../driver/surface';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: object): Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
}

/**
 * What axe finds wrong with a page, or with a part of it.
 *
 * @param part A CSS selector; the whole page without one.
 * @param frame The name of the frame that holds the part, where a portal is made of frames.
 */
export async function faultsOf(page: Surface, part = 'html', frame?: string): Promise<string[]> {
  if (frame === undefined) await page.inject(axe);
  return page.evaluate(
    async ({ include, name, script }) => {
      const view = name === undefined ? window : (window.frames as unknown as Record<string, Window>)[name];
      if (script !== undefined) (view as unknown as { eval(code: string): void }).eval(script);
      const { axe: checker } = view as unknown as { axe: Axe };
      const { violations } = await checker.run({ include: [include] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
      );
    },
    { include: part, name: frame, script: frame === undefined ? undefined : axe },
  );
}
