import { writeFile } from 'node:fs/promises';
import type { DevtoolsSession } from './devtools-session';
import type { Surface, Target } from './surface';
import { until } from './until';

interface Evaluated {
  result: { value?: unknown; objectId?: string; subtype?: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** Keys that do not write themselves. */
const namedKeys: Record<string, { code: string; windowsVirtualKeyCode: number; text?: string }> = {
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
  Escape: { code: 'Escape', windowsVirtualKeyCode: 27 },
};

/** A surface over the browser's debugging protocol alone, for the popup. */
export class DevtoolsSurface implements Surface {
  constructor(
    private readonly session: DevtoolsSession,
    private readonly closeTarget: () => Promise<void>,
  ) {}

  async click(target: Target): Promise<void> {
    const objectId = await this.find(target);
    await this.session.send('DOM.scrollIntoViewIfNeeded', { objectId });
    const { quads } = await this.session.send<{ quads: number[][] }>('DOM.getContentQuads', { objectId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
    const at = { x: (left + right) / 2, y: (top + bottom) / 2, button: 'left', clickCount: 1 };
    await this.session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await this.session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  }

  async type(target: Target, text: string): Promise<void> {
    await this.session.send('DOM.focus', { objectId: await this.find(target) });
    await this.session.send('Input.insertText', { text });
  }

  async press(key: string): Promise<void> {
    const how = { key, ...(namedKeys[key] ?? { text: key }) };
    await this.session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...how });
    await this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }

  async evaluate<A, R>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    const { value } = await this.run(`(${run})(${JSON.stringify(arg)})`, true);
    return value as R;
  }

  async inject(script: string): Promise<void> {
    await this.run(script, true);
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.session.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    await writeFile(file, Buffer.from(data, 'base64'));
  }

  close(): Promise<void> {
    return this.closeTarget();
  }

  /** The object id of the one element meant, as soon as it is there. */
  private find(target: Target): Promise<string> {
    return until(`${JSON.stringify(target)}`, async () => {
      const found = 'css' in target ? await this.findByCss(target.css) : await this.findByName(target);
      if (found.length > 1) throw new Error(`${found.length} elements are ${JSON.stringify(target)}`);
      return found[0];
    });
  }

  private async findByCss(css: string): Promise<string[]> {
    const { objectId } = await this.run(`document.querySelector(${JSON.stringify(css)})`, false);
    return objectId ? [objectId] : [];
  }

  private async findByName({ role, name }: { role: string; name: string }): Promise<string[]> {
    const { objectId } = await this.run('document', false);
    const { nodes } = await this.session.send<{ nodes: { ignored: boolean; backendDOMNodeId?: number }[] }>(
      'Accessibility.queryAXTree',
      { objectId, role, accessibleName: name },
    );
    const found: string[] = [];
    for (const { ignored, backendDOMNodeId } of nodes) {
      if (ignored || backendDOMNodeId === undefined) continue;
      const { object } = await this.session.send<{ object: { objectId: string } }>('DOM.resolveNode', {
        backendNodeId: backendDOMNodeId,
      });
      found.push(object.objectId);
    }
    return found;
  }

  private async run(expression: string, returnByValue: boolean): Promise<Evaluated['result']> {
    const { result, exceptionDetails } = await this.session.send<Evaluated>('Runtime.evaluate', {
      expression,
      returnByValue,
      awaitPromise: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result;
  }
}
