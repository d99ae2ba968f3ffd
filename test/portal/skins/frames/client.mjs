import '../portal.css';
import './skin.css';
import { ask, exposePortal } from '../browser.mjs';

/** @param {string} action @param {string} id */
const act = (action, id) => ask(`/api/${action}`, { code: id }).then(() => location.reload());

Object.assign(window, {
  trang(/** @type {number} */ number) {
    const form = document.forms.namedItem('danhSach');
    form.elements.namedItem('trang').value = String(number);
    form.submit();
  },
  tiepNhan: (/** @type {string} */ id) => void act('accept', id),
  ketThuc: (/** @type {string} */ id) => void act('finish', id),
  ketThucHangLoat() {
    const chosen = [...document.querySelectorAll('input[name=chon]:checked')].map(({ value }) => value);
    if (chosen.length > 0) ask('/api/finish-several', { codes: chosen }).then(() => location.reload());
  },
  traKetQua: (/** @type {string} */ id) => void act('hand-over', id),
  soHoa: (/** @type {HTMLInputElement} */ box, id, part, place) =>
    void ask('/api/tick', { code: id, part, place, ticked: box.checked }),
});

exposePortal({ refresh: () => location.reload() });
