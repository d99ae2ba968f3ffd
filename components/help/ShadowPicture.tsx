import { type ComponentChild, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** Says what is to be seen. */
  alt: string;
  /** The stylesheet of what is drawn; the page's own does not reach it. */
  css: string;
  children: ComponentChild;
}

/** A surface of ours drawn with its own components and styles, to be looked at alone. */
export function ShadowPicture({ alt, css, children }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    render(children, shadow);
  }, [css, children]);
  return (
    <figure class="picture">
      <div ref={host} role="img" aria-label={alt} inert />
    </figure>
  );
}
