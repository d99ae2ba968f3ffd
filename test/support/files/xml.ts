import { SaxesParser } from 'saxes';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
}

/** An XML document as elements; what is not well formed is refused, namespaces and document types included. */
export function elementsOf(xml: string): XmlElement {
  const top = elementNamed('');
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new Error('a document type is not allowed');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = elementNamed(name);
    for (const [key, { value }] of Object.entries(attributes)) element.attributes[key] = value;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top;
}

function elementNamed(name: string): XmlElement {
  return { name, attributes: {}, children: [], text: '' };
}

/** An element and all below it that bear a name, in the order of the document. */
export function allNamed(element: XmlElement, name: string): XmlElement[] {
  const below = element.children.flatMap((child) => allNamed(child, name));
  return element.name === name ? [element, ...below] : below;
}
