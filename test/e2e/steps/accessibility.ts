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
 */
export async function faultsOf(page: Surface, part = 'html'): Promise<string[]> {
  await page.inject(axe);
  return page.evaluate(async (include) => {
    const { axe: checker } = globalThis as unknown as { axe: Axe };
    const { violations } = await checker.run({ include: [include] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    );
  }, part);
}
