import { readdir, readFile, writeFile } from 'node:fs/promises';

/** What the pages of one browser take of the memory. */
export class RendererMemory {
  private constructor(private readonly before: ReadonlyMap<string, number>) {}

  /**
   * Looks at the renderers of the browser on a profile; undefined where the system does not tell, which Linux alone does.
   */
  static async of(profile: string): Promise<RendererMemory | undefined> {
    try {
      const renderers = await renderersOf(profile);
      const before = new Map<string, number>();
      for (const pid of renderers) {
        // Forgets the highest so far.
        await writeFile(`/proc/${pid}/clear_refs`, '5');
        before.set(pid, await figureOf(pid, 'VmRSS'));
      }
      return before.size === 0 ? undefined : new RendererMemory(before);
    } catch {
      return undefined;
    }
  }

  /** By how much the one that grew most was higher at its highest, in MB. */
  async peak(): Promise<number> {
    let most = 0;
    for (const [pid, before] of this.before)
      most = Math.max(most, (await figureOf(pid, 'VmHWM').catch(() => before)) - before);
    return most / 1000;
  }
}

async function figureOf(pid: string, name: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]);
}

/** Processes that show pages, below the browser that was started on the profile. */
async function renderersOf(profile: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const told = await Promise.all(
    pids.map(async (pid) => {
      const [words, status] = await Promise.all(
        ['cmdline', 'status'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')),
      );
      return { pid, words: words ?? '', parent: /^PPid:\s+(\d+)/m.exec(status ?? '')?.[1] };
    }),
  );
  const own = new Set(told.filter(({ words }) => words.includes(profile)).map(({ pid }) => pid));
  for (let grown = -1; grown !== own.size; ) {
    grown = own.size;
    for (const { pid, parent } of told) if (parent !== undefined && own.has(parent)) own.add(pid);
  }
  return told
    .filter(({ pid, words }) => own.has(pid) && words.includes('--type=renderer'))
    .map(({ pid }) => pid);
}
