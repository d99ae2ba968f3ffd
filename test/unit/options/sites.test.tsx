// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { SitesForm } from '../../../components/options/SitesForm';
import { root } from '../drawn-root';

const origin = 'https://motcua.example.vn';
const onProfile = vi.fn();

async function draw(profile?: string | null): Promise<HTMLSelectElement> {
  await act(() =>
    render(
      <SitesForm
        sites={[{ origin, resting: false, taught: 0, profile }]}
        profiles={[{ id: 'igate-2', label: 'VNPT iGate 2' }]}
        locked={{ resting: false, profiles: false }}
        language="vi"
        onPause={vi.fn()}
        onProfile={onProfile}
        onTurnOff={vi.fn()}
        onTurnOn={vi.fn()}
      />,
      root,
    ),
  );
  return root.querySelector('select') as HTMLSelectElement;
}

it.each([
  ['nothing was chosen', undefined, 'Tự nhận ra theo trang'],
  ['a software was chosen', 'igate-2', 'VNPT iGate 2'],
  ['another one was chosen', null, 'Phần mềm khác'],
])('shows what software a portal runs where %s', async (_, profile, shown) => {
  const list = await draw(profile);
  expect(list.labels?.[0]?.textContent).toContain('Phần mềm của cổng');
  expect(list.selectedOptions[0]?.textContent).toBe(shown);
});

it('takes a choice, another software, and the choice back', async () => {
  const list = await draw();
  const chosen = [];
  for (const option of ['VNPT iGate 2', 'Phần mềm khác', 'Tự nhận ra theo trang']) {
    list.value = [...list.options].find(({ text }) => text === option)?.value ?? '';
    await act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
    chosen.push(onProfile.mock.lastCall);
  }
  expect(chosen).toEqual([
    [origin, 'igate-2'],
    [origin, null],
    [origin, undefined],
  ]);
});
