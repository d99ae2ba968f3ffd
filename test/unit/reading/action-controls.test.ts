// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { actionControl, offersAcceptance } from '../../../lib/reading/action-controls';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** What pressing the element marked `id="hit"` of a page does. */
function pressed(html: string, words: string[] = []): string | undefined {
  document.body.innerHTML = html;
  const hit = document.querySelector('#hit');
  const path: EventTarget[] = [];
  for (let node: Node | null = hit; node; node = node.parentNode) path.push(node);
  return actionControl(path, words)?.action;
}

describe('a control that ends a dossier', () => {
  it.each([
    ['a button', '<button id="hit">Kết thúc</button>'],
    ['capitals', '<button id="hit">KẾT THÚC HỒ SƠ</button>'],
    ['words in it', '<button><i class="fa fa-check"></i> <span id="hit">Trả kết quả</span></button>'],
    ['an icon by its name', '<button><mat-icon id="hit">done_all</mat-icon> Hoàn thành</button>'],
    ['an input', '<input id="hit" type="submit" value="Hoàn thành hồ sơ">'],
    ['a picture', '<input id="hit" type="image" alt="Kết thúc">'],
    ['a script link', '<a id="hit" href="javascript:ketThuc(1)">Kết thúc xử lý</a>'],
    ['a link to nowhere', '<a id="hit" href="#">Trả KQ</a>'],
    ['a link without an address', '<a id="hit">Xác nhận trả kết quả</a>'],
    ['a link dressed as a button', '<a id="hit" class="btn btn-primary" href="/ket-thuc?id=1">Kết thúc</a>'],
    ['a role', '<div id="hit" role="button" tabindex="0">Kết thúc và trả kết quả</div>'],
    [
      'an entry of a menu of acts',
      '<ul role="menu"><li id="hit" role="menuitem">Trả kết quả cho công dân</li></ul>',
    ],
    ['a handler in the page', '<span onclick="xong()" id="hit">Kết thúc</span>'],
    ['a name for the ear alone', '<button id="hit" aria-label="Trả kết quả"><svg></svg></button>'],
    ['a key beside it', '<button id="hit">F9 - Kết thúc</button>'],
    ['decomposed letters', `<button id="hit">${'Kết thúc'.normalize('NFD')}</button>`],
    ['those that are chosen', '<button id="hit">Kết thúc hồ sơ đã chọn</button>'],
    ['how many are chosen', '<button id="hit">Trả kết quả 3 hồ sơ được chọn</button>'],
    ['many at once', '<button id="hit">Trả kết quả hàng loạt</button>'],
    ['all of them', '<button id="hit">Kết thúc tất cả các hồ sơ</button>'],
    ['a button at the side', '<aside><button id="hit">Kết thúc</button></aside>'],
    ['an input at the side', '<aside><input id="hit" type="button" value="Kết thúc"></aside>'],
    ['a link dressed as a button at the side', '<aside><a id="hit" class="btn">Kết thúc</a></aside>'],
    ['a button with an address that it does not use', '<button id="hit" href="/ho-so/1">Kết thúc</button>'],
    ['a link with a handler', '<a id="hit" href="/ho-so/1" onclick="return xong(1)">Kết thúc</a>'],
    ['a link with a role', '<a id="hit" href="/ho-so/1" role="button">Kết thúc</a>'],
    ['a link to an empty address', '<a id="hit" href="">Kết thúc</a>'],
    ['a link to a blank address', '<a id="hit" href=" ">Kết thúc</a>'],
    ['a link to the top', '<a id="hit" href="#!">Kết thúc</a>'],
    ['an element dressed as a button', '<div id="hit" class="nut nut-xanh">Kết thúc</div>'],
    ['an element that shows a hand', '<div id="hit" style="cursor: pointer">Kết thúc</div>'],
    ['a component that shows a hand', '<x-nut id="hit" style="cursor: pointer">Kết thúc</x-nut>'],
    [
      'an element of few parts that shows a hand',
      '<span id="hit" style="cursor: pointer"><i></i><i></i><i></i><i></i>Kết thúc</span>',
    ],
    ['a title alone', '<button id="hit" title="Kết thúc hồ sơ"><svg></svg></button>'],
    ['a title beside other words', '<button id="hit" title="Kết thúc hồ sơ">KT</button>'],
    ['a key behind it', '<button id="hit">Kết thúc (Alt+K)</button>'],
    ['a number before it', '<button id="hit">2. Kết thúc</button>'],
    ['words far apart', `<button id="hit">${' '.repeat(300)}Kết thúc</button>`],
    ['something dressed as a button in it', '<button>Kết thúc <b class="btn-icon" id="hit"></b></button>'],
    ['a cell with a handler', '<table><tr><td id="hit" onclick="xong(1)">Kết thúc</td></tr></table>'],
  ])('is known by %s', (_what, html) => {
    expect(pressed(html)).toBe('finish');
  });

  it.each([
    ['other words', '<button id="hit">Lưu</button>'],
    ['a list of that name', '<a id="hit" href="/ho-so/cho-tra">Chờ trả kết quả</a>'],
    ['a way to the list', '<nav><a id="hit" href="#">Trả kết quả</a></nav>'],
    ['a link to another page', '<a id="hit" href="/ho-so/tra-ket-qua">Trả kết quả</a>'],
    ['a link at the side', '<aside><a id="hit" href="#">Trả kết quả</a></aside>'],
    ['a tab', '<button role="tab" id="hit">Hoàn thành</button>'],
    ['a count', '<button id="hit">Hoàn thành (12)</button>'],
    ['a choice', '<label id="hit"><input type="radio"> Hoàn thành</label>'],
    ['a column', '<table><thead><tr><th><a id="hit">Trả kết quả</a></th></tr></thead></table>'],
    ['a paper', '<button id="hit">In phiếu trả kết quả</button>'],
    ['the end of something else', '<button id="hit">Kết thúc phiên làm việc</button>'],
    ['not finishing', '<button id="hit">Chưa hoàn thành</button>'],
    ['a status in plain words', '<td><span id="hit">Hoàn thành</span></td>'],
    ['a link to another route', '<a id="hit" href="#/ho-so/tra-ket-qua">Trả kết quả</a>'],
    ['a paragraph that shows a hand', '<p id="hit" style="cursor: pointer">Hoàn thành</p>'],
    ['a line of a list that shows a hand', '<ul><li id="hit" style="cursor: pointer">Hoàn thành</li></ul>'],
    [
      'an element in a whole that shows a hand',
      '<div style="cursor: pointer"><i>Hồ sơ</i> <span id="hit">Hoàn thành</span></div>',
    ],
    [
      'a whole of many parts that shows a hand',
      '<div id="hit" style="cursor: pointer">Hoàn thành<i></i><i></i><i></i><i></i><i></i></div>',
    ],
    ['a form dressed as a button', '<form class="btn-group"><span id="hit">Kết thúc</span></form>'],
    [
      'a choice dressed as a button',
      '<label class="btn"><input type="radio"> <b id="hit">Hoàn thành</b></label>',
    ],
    [
      'a whole sentence',
      '<button id="hit">Tiếp nhận và in giấy tiếp nhận hồ sơ và hẹn trả kết quả và chuyển hồ sơ đến phòng chuyên môn thụ lý</button>',
    ],
    [
      'a button inside a named whole',
      '<div onclick="a()" aria-label="Kết thúc"><b role="button" id="hit">Xem</b></div>',
    ],
    ['far inside', `<button>Kết thúc${'<i>'.repeat(10)}<i id="hit"></i>${'</i>'.repeat(10)}</button>`],
    ['another button inside', '<div onclick="a()">Kết thúc <button id="hit">Xem</button></div>'],
  ])('is not taken from %s', (_what, html) => {
    expect(pressed(html)).toBeUndefined();
  });

  it('may bear words of its site', () => {
    const html = '<button id="hit">Chuyển phát hành</button>';
    expect(pressed(html)).toBeUndefined();
    expect(pressed(html, ['Chuyển phát hành'])).toBe('finish');
  });

  it('is not named by an empty word of its site', () => {
    expect(pressed('<button id="hit"></button>', [''])).toBeUndefined();
    expect(pressed('<button id="hit" title=" "></button>', [''])).toBeUndefined();
  });

  it('is told with its words as they are shown', () => {
    document.body.innerHTML = '<input type="button" value="  Kết thúc ">';
    const element = document.querySelector('input') as HTMLElement;
    expect(actionControl([element])).toEqual({ element, action: 'finish', label: 'Kết thúc' });
  });

  it('is known through a component within it', () => {
    document.body.innerHTML = '<button>Kết thúc <x-icon></x-icon></button>';
    const [button, icon] = [...document.querySelectorAll('button,x-icon')] as [Element, Element];
    const root = icon.attachShadow({ mode: 'open' });
    const letters = root.appendChild(document.createElement('b')).appendChild(document.createTextNode(' '));
    const path = [letters, letters.parentNode as Node, root, icon, button, document.body, document, window];
    expect(actionControl(path)?.element).toBe(button);
  });
});

describe('a control that takes a dossier in', () => {
  it.each(['Tiếp nhận', 'Tiếp nhận hồ sơ', 'Xác nhận tiếp nhận', 'Tiếp nhận và in phiếu'])(
    'says "%s"',
    (words) => {
      expect(pressed(`<button id="hit">${words}</button>`)).toBe('accept');
      expect(offersAcceptance(document)).toBe(true);
    },
  );

  it('is found among others', () => {
    document.body.innerHTML = '<button>Lưu</button><button>Tiếp nhận</button><a>Thoát</a>';
    expect(offersAcceptance(document)).toBe(true);
  });

  it.each(['Từ chối tiếp nhận', 'Không tiếp nhận', 'In giấy tiếp nhận', 'Ngày tiếp nhận'])(
    'does not say "%s"',
    (words) => {
      expect(pressed(`<button id="hit">${words}</button>`)).toBeUndefined();
      expect(offersAcceptance(document)).toBe(false);
    },
  );
});
