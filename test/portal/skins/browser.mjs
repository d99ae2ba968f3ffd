/** What every skin's page does in the same way: asks the server, and lets a test stir the page. */

/**
 * @param {string} path
 * @param {unknown} [body] with one the request is a POST
 * @returns {Promise<any>} throws where the server answers with a failure
 */
export async function ask(path, body) {
  const response = await fetch(
    path,
    body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
  );
  if (response.status === 401) location.assign('/dang-nhap');
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

/**
 * Puts `window.portal` in the page: `refresh()` draws the rows anew, `storm(count)` changes a ticking text
 * of the page so many times, a thousand at a go.
 *
 * @param {{ refresh: () => unknown }} hooks
 */
export function exposePortal({ refresh }) {
  const storm = async (count = 10_000) => {
    const place = document.createElement('div');
    place.className = 'portal-ticker';
    document.body.append(place);
    for (let done = 0; done < count; done++) {
      place.replaceChildren(document.createTextNode(`Đang cập nhật ${done}`));
      if (done % 1000 === 999) await new Promise((resolve) => setTimeout(resolve));
    }
    place.remove();
  };
  Object.assign(window, { portal: { refresh, storm } });
}
