import { barName } from '../overlay/bar-name';
import type { Asked } from './asked';

/**
 * Takes the officer to the first box that is to be ticked: one of the portal's, or one of the bar's; where there is none,
 * to the dossier.
 *
 * @param now What is missing by now; boxes are drawn anew.
 */
export function goToMissing(document: Document, asked: Asked, now: Asked | undefined): void {
  const bar = document.querySelector(barName)?.shadowRoot;
  const open = asked.notCompared.length > 0 && bar?.querySelector<HTMLElement>('.intake input:not(:checked)');
  if (open) {
    open.focus();
    return;
  }
  const lacks = [...(now?.dossiers ?? []), ...asked.dossiers].flatMap((dossier) => dossier.lacks);
  const box = lacks.find((lack) => lack.box?.isConnected)?.box;
  const goal = box ?? asked.meant.find(({ code }) => code === asked.dossiers[0]?.code)?.element;
  if (!goal) return;
  goal.scrollIntoView({ block: 'center', inline: 'nearest' });
  const frame = box?.closest('td,th,[role=cell],[role=gridcell],li') ?? goal;
  frame.animate?.(
    { outline: ['3px solid #0b4f8a', '3px solid #0b4f8a'], outlineOffset: ['-3px', '-3px'] },
    2_400,
  );
  const focusable = 'input,button,select,a[href],[tabindex]';
  const focus = box?.matches(focusable) ? box : goal.querySelector(focusable);
  (focus as HTMLElement | null)?.focus({ preventScroll: true });
}
