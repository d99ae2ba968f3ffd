import { foldedKey, phrase, tidy } from '../text';
import { isHiddenInline, isIcon } from './element-text';
import { all, attributeOf, classOf, rawText } from './elements';

/** What a box says; `undefined`: nothing is shown; `unknown`: something is, not understood. */
export type BoxReading = boolean | 'not-applicable' | 'unknown' | undefined;

const notApplicable = phrase('S {ap dung,yeu cau,can,phai,thuoc,bat buoc}|mien O|n a|^S co {P,giay to,R}');
const no = phrase(
  '^{chua,S,no,false,dang,cho,yeu cau,mot phan,con thieu,thieu,that bai}|chua {duoc ,}O|S O|mot phan|1 phan|chua {day ,}du|thieu',
);
const yes = phrase(
  '^{da{ duoc,}{ O, hoan thanh, co,},duoc O,{tai su dung,da O}{ [^\\d]*,},co,du,day du,hoan {thanh,tat},x,yes,true,co O,O day du}$',
);
/** What is so far of another step, or not told: of the box it says nothing. */
const elsewhere = phrase(
  '^{chua,S,dang,cho,yeu cau}{ co,} {K,P,giay to,H,ky,duyet,phe duyet,X,G,ket thuc,tra,Y,phat hanh,phat sinh,den,ro,xac dinh,xac nhan,L,U,dong bo,tham dinh,tai su dung}',
);
/** A tail that takes back what its head says: "Đã số hóa, chưa ký". */
const reserved = phrase('^{da,duoc,co,tai su dung}\\b.*\\b{chua,S,loi,nhung,con}');
const label = phrase('^{O,R,P,tphs,O {R,P,tphs,P H}}$');

const tickSign = /^[✓✔☑✅]\s*/u;
const crossSign = /^[✗✘❌☐×✕✖]\s*/u;

const moment = /\d{1,2}[/-]\d{1,2}[/-]\d{4}(?: \d{1,2}:\d{2}(?::\d{2})?)?/g;

/** True or false where a box says so. */
export function yesOrNo(box: BoxReading): boolean | undefined {
  return typeof box === 'boolean' ? box : undefined;
}

/** What words or a ratio say of a box. */
export function wordsOfBox(text: string): BoxReading {
  const plain = tidy(text);
  if (plain === '' || /^[-–_.]+$/.test(plain)) return undefined;
  if (tickSign.test(plain) !== crossSign.test(plain)) {
    const rest = wordsOfBox(plain.replace(tickSign, '').replace(crossSign, ''));
    const sign = tickSign.test(plain);
    return rest === undefined || rest === sign ? sign : 'unknown';
  }
  const ratio = /^(\p{L}[\p{L} :]{0,30})?\(?(\d{1,4}) ?(?:\/|trên) ?(\d{1,4})\)?(?:\s\D*)?$/u.exec(plain);
  // Of how many papers some are reused, or lack something, tells nothing of the others.
  if (ratio && /^(?:(?:da |duoc )*so hoa.*)?$/.test(foldedKey(ratio[1] ?? ''))) {
    const [done, all] = [Number(ratio[2]), Number(ratio[3])];
    // "11/2026" is a month.
    return all === 0 || done > all || all > 999 ? 'unknown' : done === all;
  }
  const share = /^(\d{1,3})(?:[.,]\d+)? ?%$/.exec(plain);
  if (share) return Number(share[1]) === 100;
  // "Chưa số hóa: 0" denies what it names.
  const key = foldedKey(plain.replace(moment, '').replace(/[,;]? *chưa số h(?:óa|oá): *0$/iu, ''));
  if (notApplicable.test(key)) return 'not-applicable';
  if (elsewhere.test(key)) return 'unknown';
  if (no.test(key)) return false;
  if (reserved.test(key)) return 'unknown';
  if (yes.test(key)) return true;
  const name = foldedKey(plain);
  return name === '' || label.test(name) ? undefined : 'unknown';
}

const iconFamilies =
  /(?:^|\s)(?:fa|fa-solid fa|fas|far|glyphicon|bi|anticon|mdi|pi|k-i|k-icon|el-icon|icon|ti|ri|la|fe|ph|feather|lucide|ui-icon|oi|ion|cil|dx-icon|e-icon|v-icon--)-?([a-z0-9-]{1,40})/g;
const tickNames =
  /^(?:check(?:-(?:circle|square|mark|all|double|bold|lg|fill|o|outlined|filled))*|(?:circle|square)-check|ok(?:-(?:sign|circle))?|done(?:-all)?|tick|checkmark|checkbox-(?:marked|checked)(?:-[a-z]+)*|checkbox-(?:on|check)|success)$/;
const crossNames =
  /^(?:times(?:-(?:circle|square|o))*|close(?:-(?:circle|square|o|outlined|filled|outline))*|x(?:-(?:circle|square|lg|mark|fill))*|xmark(?:-circle)?|(?:circle|square)-xmark|remove(?:-(?:sign|circle))?|unchecked|square-o|checkbox-blank(?:-outline)?|cancel|square|error)$/;
const tickLigatures =
  /^(?:check|check_circle|check_circle_outline|check_box|done|done_all|task_alt|verified|download_done)$/;
const crossLigatures =
  /^(?:close|clear|cancel|highlight_off|check_box_outline_blank|radio_button_unchecked|remove_done|unpublished)$/;

/** What an icon means by ligature or well-known class; others are not guessed. */
function iconState(element: Element): boolean | undefined {
  const names = [
    attributeOf(element, 'data-icon') || attributeOf(element, 'data-mat-icon-name'),
    ...[...classOf(element).slice(0, 300).matchAll(iconFamilies)].map(([, name = '']) => name),
  ];
  const ligature = isIcon(element) ? rawText(element).trim() : '';
  if (tickLigatures.test(ligature)) return true;
  if (crossLigatures.test(ligature)) return false;
  const known = names.find((name) => tickNames.test(name) || crossNames.test(name));
  return known === undefined ? undefined : tickNames.test(known);
}

/** The state of a native or ARIA checkbox or switch; undefined for other elements. */
function checkState(element: Element): boolean | undefined {
  if (element.tagName === 'INPUT') {
    if (attributeOf(element, 'type').toLowerCase() !== 'checkbox') return undefined;
    const box = element as HTMLInputElement;
    // A native box that is half-ticked: not all are.
    const state = box.indeterminate === true ? false : (box.checked ?? box.hasAttribute('checked'));
    // In a copy of the page a styled box stays ticked where the native one in it does not.
    return !state && box.closest('[class*="-checked"]') ? undefined : state;
  }
  const state = element.getAttribute('aria-checked');
  if (state !== null) return state === 'true';
  if (/^(?:checkbox|switch)$/.test(attributeOf(element, 'role'))) return undefined;
  const classes = classOf(element).slice(0, 300);
  if (/(?:^|\s)(?:ant|el|mat|mat-mdc|p|k|custom)-checkbox(?:\s|$)/.test(classes)) {
    return /-checkbox-(?:checked|indeterminate)|is-checked/.test(classes)
      ? !/indeterminate/.test(classes)
      : undefined;
  }
  return undefined;
}

const boxSelector =
  'input,[aria-checked],[role=checkbox],[role=switch],.ant-checkbox,.el-checkbox,.mat-checkbox,.mat-mdc-checkbox,.p-checkbox';

/** The boxes in an element; a styled box and the native one inside it are one. */
export function boxesIn(element: Element): { box: Element; state: boolean }[] {
  const found: { box: Element; state: boolean }[] = [];
  const candidates = element.matches(boxSelector) ? [element] : all(element, boxSelector, 200);
  for (const box of candidates) {
    const native = box.tagName === 'INPUT' ? box : box.querySelector('input[type=checkbox]');
    if (box !== native && native && candidates.includes(native)) {
      if (checkState(native) !== undefined && box.getAttribute('aria-checked') === null) continue;
      if (checkState(box) === undefined) continue;
    }
    if (found.some((other) => other.box.contains(box))) continue;
    const state = checkState(box);
    if (state !== undefined) found.push({ box, state });
  }
  return found;
}

const tipAttributes = [
  'title',
  'aria-label',
  'alt',
  'data-original-title',
  'mattooltip',
  'ng-reflect-message',
];

/** What a cell says of a box: native or ARIA boxes first, then words and ratios, then titles and icons. */
export function readBox(cell: Element, text: string): BoxReading {
  const words = wordsOfBox(text);
  if (!cell.firstElementChild && !cell.hasAttribute('title') && !cell.hasAttribute('aria-label'))
    return words;
  const boxes = boxesIn(cell);
  if (boxes.length > 0) {
    const state = boxes.every((box) => box.state);
    if (words === 'not-applicable') return words;
    // The words beside an empty box are its label; a ticked box that says "not" is a contradiction.
    return state && words === false ? 'unknown' : state;
  }
  if (words !== undefined && words !== 'unknown') return words;
  let said: BoxReading = words;
  const states = new Set<boolean | 'not-applicable'>();
  const inner = all(cell, '*', 60);
  for (const element of [cell, ...inner]) {
    if (isHiddenInline(element)) continue;
    const told = tipAttributes.map((attribute) => attributeOf(element, attribute));
    // What a drawing's title does not tell, its shape may.
    const drawn = element.localName === 'title' ? rawText(element) : '';
    for (const text of [...told, drawn]) {
      const meaning = wordsOfBox(text.slice(0, 200));
      if (meaning === undefined) continue;
      if (meaning !== 'unknown') states.add(meaning);
      else if (text !== drawn) said ??= meaning;
    }
  }
  if (states.size === 1) return [...states][0];
  if (states.size > 1) return 'unknown';
  for (const element of inner) {
    // A control's picture shows what it does, not what is.
    const state =
      isHiddenInline(element) || element.closest('button,a,[role=button]') ? undefined : iconState(element);
    if (state !== undefined) states.add(state);
    else if (/^(?:IMG|SVG|I|MAT-ICON)$/i.test(element.tagName)) said ??= 'unknown';
  }
  if (states.size === 1) return [...states][0];
  return states.size > 1 ? 'unknown' : said;
}
