import { describe, expect, it } from 'vitest';
import { type Build, filesOf } from './built';

const builds: Build[] = ['chrome-mv3', 'firefox-mv3'];

/** Ways out of the machine, and ways to run what is not in the package. */
const forbidden: Record<string, RegExp> = {
  fetch: /\bfetch\s*\(/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  EventSource: /\bEventSource\b/,
  WebTransport: /\bWebTransport\b/,
  sendBeacon: /\bsendBeacon\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
  importScripts: /\bimportScripts\b/,
  eval: /(?<![\w$.])eval\s*\(/,
  Function: /(?<![\w$.])(?:new\s+)?Function\s*\(/,
  'timer of text': /\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
  'import from elsewhere': /\bimport\s*\(\s*["'`](?:https?:)?\/\//,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  'document.write': /\bdocument\.write(?:ln)?\s*\(/,
  createContextualFragment: /\bcreateContextualFragment\b/,
};

/** Names of what is forbidden and stands in a text all the same. */
function forbiddenIn(text: string): string[] {
  return Object.keys(forbidden).filter((name) => forbidden[name]?.test(text));
}

/** Writes of markup other than Preact's own, which stands unused: it takes an object whose key is `__html`. */
function markupWrites(text: string): string[] {
  const writes = [...text.matchAll(/\.(?:inner|outer)HTML\s*=(?!=)[^;]{0,60}/g)].map(([write]) => write);
  return writes.filter((write) => !/^\.innerHTML\s*=\s*(?:[\w$.]+\.__html\b|``|""|'')/.test(write));
}

describe.each(builds)('the code of %s', (build) => {
  const files = filesOf(build);
  const code = [...files]
    .filter(([path]) => path.endsWith('.js'))
    .map(([path, bytes]) => ({ path, text: String(bytes) }));

  it('knows no way to the network and none to run foreign code', () => {
    expect(code).not.toEqual([]);
    const found = code.flatMap(({ path, text }) => forbiddenIn(text).map((name) => `${path}: ${name}`));
    expect(found).toEqual([]);
  });

  it('writes no markup', () => {
    expect(code.flatMap(({ path, text }) => markupWrites(text).map((write) => `${path}: ${write}`))).toEqual(
      [],
    );
    expect(code.filter(({ text }) => /\bdangerouslySetInnerHTML\s*:\s*\{/.test(text))).toEqual([]);
  });

  it('has pages that take scripts and styles from the package alone', () => {
    const pages = [...files].filter(([path]) => path.endsWith('.html'));
    expect(pages).not.toEqual([]);
    for (const [path, bytes] of pages) {
      const page = String(bytes);
      const addresses = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => String(address));
      expect(
        addresses.filter((address) => !files.has(address.replace(/^\//, ''))),
        path,
      ).toEqual([]);
      expect(page, path).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=/);
    }
  });

  it('is text that every browser takes as UTF-8', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const [path, bytes] of files) {
      if (!/\.(?:js|css|html|json)$/.test(path)) continue;
      // Chromium refuses a script with a code point that is no character, though it is valid UTF-8.
      expect(decoder.decode(bytes), path).not.toMatch(/[\ufdd0-\ufdef\ufffe\uffff]/);
    }
  });
});

describe('the checks themselves', () => {
  it.each([
    ['fetch', 'let a=await fetch(`/x`)'],
    ['XMLHttpRequest', 'new XMLHttpRequest'],
    ['WebSocket', 'new WebSocket(e)'],
    ['sendBeacon', 'navigator.sendBeacon(e,t)'],
    ['eval', 'x=eval(e)'],
    ['Function', 'return new Function(`a`,t)'],
    ['timer of text', 'setTimeout("go()",1)'],
    ['import from elsewhere', 'import("https://a.example/b.js")'],
  ])('find %s', (name, text) => {
    expect(forbiddenIn(text)).toEqual([name]);
  });

  it('find a write of markup, but not the one that stands in Preact', () => {
    expect(markupWrites('e.innerHTML=t;f.outerHTML = `<b>`')).toHaveLength(2);
    expect(markupWrites('e.innerHTML=t.__html;e.innerHTML==t')).toEqual([]);
  });
});
