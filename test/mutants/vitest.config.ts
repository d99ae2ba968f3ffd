import { defineConfig, mergeConfig } from 'vitest/config';
import unit from '../vitest.config';

/** The unit tests of the folders whose mutants they are to kill, by name: `text,calendar`. */
const folders = String(process.env.NHACHAN_MUTANTS).split(',');

const { include: _all, ...test } = unit.test ?? {};
export default mergeConfig(
  { ...unit, test },
  defineConfig({ test: { include: folders.map((folder) => `test/unit/${folder}/**/*.test.{ts,tsx}`) } }),
);
