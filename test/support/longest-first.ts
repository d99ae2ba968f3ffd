import { BaseSequencer, type TestSequencerConstructor, type TestSpecification } from 'vitest/node';

/**
 * An order in which these files are begun before the others, so that none of them is left to a single worker in the end. By
 * itself Vitest takes the length of a file's text for the time that it takes, where it has never run it.
 *
 * @param longest The ends of their paths, the longest first.
 */
export function longestFirst(longest: readonly string[]): TestSequencerConstructor {
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const sorted = await super.sort(files);
      const isOf = (path: string) => (file: TestSpecification) => file.moduleId.endsWith(`/${path}`);
      return [...new Set([...longest.flatMap((path) => sorted.filter(isOf(path))), ...sorted])];
    }
  };
}
