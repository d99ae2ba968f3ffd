import causeCss from '../../assets/styles/cause.css?inline';
import tokensCss from '../../assets/styles/tokens.css?inline';
import barCss from '../../components/overlay/bar.css?inline';
import { barName } from './bar-name';

/** Scripts of the extension in one frame see each other's properties of an element; the page does not. */
type OwnElement = HTMLElement & { nhacHanBar?: true };

/** The bar's element as one of the extension's scripts put it up; undefined where none did. */
export function standingBarHost(document: Document): HTMLElement | undefined {
  return [...document.querySelectorAll<OwnElement>(barName)].find((host) => host.nhacHanBar);
}

/** Makes the bar's element, with its styles and nothing in it. */
export function makeBarHost(document: Document): HTMLElement {
  // Made where no page has a say: one that defines an element of this name would give it a shadow root of its own.
  const host: OwnElement = document.implementation.createHTMLDocument('').createElement(barName);
  const shadow = host.attachShadow({ mode: 'open' });
  document.adoptNode(host);
  host.nhacHanBar = true;
  const view = document.defaultView as typeof globalThis & Window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(ofHost(tokensCss) + barCss + causeCss);
  shadow.adoptedStyleSheets = [sheet];
  // The portal's shortcuts are not meant for who works in the bar.
  for (const type of ['keydown', 'keyup', 'keypress']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  return host;
}

/** Rules of a page's root, said of the bar: `:root[data-text="large"]` is `:host([data-text="large"])` there. */
function ofHost(css: string): string {
  return css.replace(/:root((?:\[[^\]]*\])*)/g, (_root, attributes) =>
    attributes ? `:host(${attributes})` : ':host',
  );
}
