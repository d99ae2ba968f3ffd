/** A page without dossiers that never rests: figures, a clock, messages that come and go, twenty times a second. */
export const busyPage = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bảng theo dõi</title></head>
<body><h1>Bảng theo dõi</h1><p id="clock"></p>
<table><thead><tr><th>Chỉ số</th><th>Hôm qua</th><th>Hôm nay</th><th>Thay đổi</th></tr></thead><tbody id="figures"></tbody></table>
<ul id="messages"></ul>
<script>
const figures = document.getElementById('figures');
for (let line = 0; line < 60; line++) {
  const row = figures.insertRow();
  for (const text of ['Chỉ số ' + (line + 1), '0', '0', '0']) row.insertCell().textContent = text;
}
const messages = document.getElementById('messages');
let beat = 0;
setInterval(() => {
  beat++;
  document.getElementById('clock').textContent = 'Nhịp ' + beat;
  for (let step = 0; step < 10; step++) {
    const row = figures.rows[(beat * 7 + step) % figures.rows.length];
    row.cells[2].textContent = String((beat * 31 + step * 17) % 1000);
    row.cells[3].className = beat % 2 ? 'up' : 'down';
  }
  const message = document.createElement('li');
  message.textContent = 'Tin số ' + beat;
  messages.prepend(message);
  if (messages.childElementCount > 20) messages.lastElementChild.remove();
}, 50);
</script></body></html>`;
