/** What frameworks leave in a page that nobody sees; none of it may change what is read. */
export const noises: Record<string, (root: Document) => void> = {
  'comments of a framework': (root) => {
    for (const element of elementsOf(root)) element.insertBefore(root.createComment(' '), element.firstChild);
  },
  'text split into several nodes': (root) => {
    for (const text of textsOf(root.body)) if (text.data.length > 3) text.splitText(text.data.length >> 1);
  },
  'generated attributes and classes': (root) => {
    elementsOf(root).forEach((element, at) => {
      element.setAttribute(`_ngcontent-abc-c${at % 7}`, '');
      element.setAttribute('data-v-7ba5bd90', '');
      element.classList.add(`css-${(at * 7919).toString(36)}`);
    });
  },
  'line breaks between the parts of tables': (root) => {
    for (const element of root.querySelectorAll('table, thead, tbody, tr, [role=row], [role=rowgroup]')) {
      for (const child of [...element.children]) element.insertBefore(root.createTextNode('\n      '), child);
    }
  },
  'more layers around the page': (root) => {
    const outer = root.createElement('main');
    const inner = root.createElement('div');
    outer.append(inner);
    inner.append(...root.body.childNodes);
    root.body.append(outer);
  },
};

function elementsOf(root: Document): Element[] {
  return [...root.body.querySelectorAll('*')].filter(
    ({ tagName }) => !/^(?:option|iframe|frame)$/i.test(tagName),
  );
}

function textsOf(node: Node): Text[] {
  return [...node.childNodes].flatMap((child) => (child.nodeType === 3 ? [child as Text] : textsOf(child)));
}
