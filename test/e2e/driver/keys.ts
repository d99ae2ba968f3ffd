/** Keys that do not write themselves, by the names that scenarios use, as WebDriver's code points. */
const named: Record<string, string> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};

/** The presses and releases of a key or of several held together: "a", "Enter", "Shift+Tab". */
export function keysOf(key: string): { type: 'keyDown' | 'keyUp'; value: string }[] {
  const parts = key === '+' ? [key] : key.split('+');
  const values = parts.map((part) => named[part] ?? part);
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}
