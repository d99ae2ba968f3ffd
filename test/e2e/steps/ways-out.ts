import type { Surface } from '../driver/surface';

/**
 * Tries every way that a page has to reach an address, from within the page, and says of each whether it was answered or
 * refused. A refusal is the browser's own, by the page's security policy: the address is one that answers.
 *
 * @param patience For how long the policy's word is waited for where nothing else tells, in ms: a busy browser tells late.
 */
export function tryEveryWayOut(
  page: Surface,
  host: string,
  patience: number,
): Promise<Record<string, 'answered' | 'refused'>> {
  return page.evaluate(
    async ({ to, longest }) => {
      /** What the policy refused, by the name of its directive and the address. */
      const refused: string[] = [];
      const note = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
        refused.push(`${effectiveDirective} ${blockedURI}`);
      };
      document.addEventListener('securitypolicyviolation', note);
      const wasRefused = (directive: string) => refused.some((one) => one.startsWith(directive));
      /** The first of two events, or the policy's word where neither comes. */
      const heardOf = (target: EventTarget, good: string, bad: string) =>
        new Promise<boolean>((resolve) => {
          target.addEventListener(good, () => resolve(true));
          target.addEventListener(bad, () => resolve(false));
        });
      const placed = async <E extends HTMLElement>(name: string, fill: (element: E) => void) => {
        const element = document.createElement(name) as E;
        fill(element);
        const outcome = heardOf(element, 'load', 'error');
        document.body.append(element);
        const loaded = await outcome;
        element.remove();
        return loaded;
      };
      const attempt = async (way: () => boolean | Promise<boolean>) => {
        try {
          return (await way()) ? ('answered' as const) : ('refused' as const);
        } catch {
          return 'refused' as const;
        }
      };
      const isTold = async (refusal: () => boolean) => {
        const end = performance.now() + longest;
        while (!refusal() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
        return refusal();
      };
      const outcomes = {
        fetch: await attempt(async () => (await fetch(`http://${to}/fetch`)).ok),
        XMLHttpRequest: await attempt(() => {
          const request = new XMLHttpRequest();
          const outcome = heardOf(request, 'load', 'error');
          request.open('GET', `http://${to}/request`);
          request.send();
          return outcome;
        }),
        WebSocket: await attempt(() => heardOf(new WebSocket(`ws://${to}/socket`), 'open', 'error')),
        EventSource: await attempt(() => {
          const source = new EventSource(`http://${to}/events`);
          return heardOf(source, 'open', 'error').finally(() => source.close());
        }),
        image: await attempt(async () => {
          const image = new Image();
          const outcome = heardOf(image, 'load', 'error');
          image.src = `http://${to}/image`;
          await outcome;
          return !(await isTold(() => wasRefused('img-src')));
        }),
        style: await attempt(async () => {
          await placed<HTMLLinkElement>('link', (link) => {
            link.rel = 'stylesheet';
            link.href = `http://${to}/style`;
          });
          return !(await isTold(() => wasRefused('style-src')));
        }),
        script: await attempt(async () => {
          await placed<HTMLScriptElement>('script', (script) => {
            script.src = `http://${to}/script`;
          });
          return !(await isTold(() => wasRefused('script-src')));
        }),
        'script in the page': await attempt(async () => {
          const script = document.createElement('script');
          script.textContent = 'document.documentElement.dataset.ran = "yes"';
          document.body.append(script);
          script.remove();
          return document.documentElement.dataset.ran === 'yes';
        }),
        frame: await attempt(async () => {
          const frame = document.createElement('iframe');
          frame.src = `http://${to}/frame`;
          document.body.append(frame);
          const isRefused = await isTold(() => wasRefused('frame-src'));
          frame.remove();
          return !isRefused;
        }),
        form: await attempt(async () => {
          // Into a frame: a form that gets away would take the page with it.
          const frame = document.createElement('iframe');
          frame.name = 'sent-away';
          const form = document.createElement('form');
          form.action = `http://${to}/form`;
          form.method = 'post';
          form.target = frame.name;
          document.body.append(frame, form);
          form.submit();
          const isRefused = await isTold(() => wasRefused('form-action'));
          form.remove();
          frame.remove();
          return !isRefused;
        }),
        beacon: await attempt(async () => {
          const before = refused.length;
          const queued = navigator.sendBeacon(`http://${to}/beacon`, 'x');
          return queued && !(await isTold(() => refused.length > before));
        }),
        'data address': await attempt(async () => (await fetch('data:text/plain,a')).ok),
      };
      document.removeEventListener('securitypolicyviolation', note);
      return outcomes;
    },
    { to: host, longest: patience },
  );
}
