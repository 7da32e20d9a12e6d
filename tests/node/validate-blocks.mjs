// SPDX-License-Identifier: MIT
// Judges block markup with the scripts a WordPress gives its own editor, loaded into jsdom.
// One JSON value per line in, one per line out: first {scripts: [...]}, then {markup} as often
// as wanted.  A problem is a sentence: an invalid or unknown block, text outside blocks, or markup
// that the editor would write differently when it saves.
import fs from 'node:fs';
import readline from 'node:readline';
import vm from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';

const lines = readline.createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const say = (value) => fs.writeSync(1, `${JSON.stringify(value)}\n`);

function makeEditor(scripts) {
  const dom = new JSDOM('<!doctype html><html><body></body></html>', {
    url: 'http://127.0.0.1/wp-admin/',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(), // the editor's own chatter is not ours
  });
  const { window } = dom;
  class Observer {
    observe() {}
    unobserve() {}
    disconnect() {}
    takeRecords() { return []; }
  }
  // What browsers have and jsdom lacks; the network is not among it.
  const missing = {
    matchMedia: () => ({
      matches: false,
      addListener() {},
      removeListener() {},
      addEventListener() {},
      removeEventListener() {},
    }),
    ResizeObserver: Observer,
    IntersectionObserver: Observer,
    requestIdleCallback: (work) => setTimeout(
      () => work({ timeRemaining: () => 50, didTimeout: false }), 0,
    ),
    cancelIdleCallback: clearTimeout,
    CSS: { supports: () => false, escape: (text) => text },
    structuredClone,
    TextEncoder,
    TextDecoder,
  };
  for (const [name, value] of Object.entries(missing)) window[name] ??= value;
  window.fetch = () => Promise.reject(new Error('no network'));
  window.scrollTo = () => {};
  const context = dom.getInternalVMContext();
  for (const path of scripts) {
    new vm.Script(fs.readFileSync(path, 'utf8'), { filename: path }).runInContext(context);
    // Underscore and lodash want the same name; the editor means lodash.
    if (window._?.mapValues && !window.lodash) window.lodash = window._.noConflict();
  }
  window.wp.blockLibrary.registerCoreBlocks();
  return window.wp.blocks;
}

function sentence([format, ...values]) {
  const words = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return String(format).replace(/%[sdo]/g, () => String(words.shift()).slice(0, 160)).slice(0, 400);
}

function complaints(blocks, at) {
  return blocks.flatMap((block, index) => {
    const where = `${at}/${index}:${block.name ?? 'null'}`;
    const found = [];
    const { originalName, content } = block.attributes ?? {};
    if (block.name === 'core/missing' && originalName) {
      found.push(`${where} unknown block ${originalName}`);
    } else if (block.name === 'core/missing' || (block.name === 'core/freeform' && content?.trim())) {
      found.push(`${where} text outside blocks: ${(content ?? block.originalContent ?? '').slice(0, 80)}`);
    }
    if (!block.isValid) {
      const why = (block.validationIssues ?? [])
        .map((issue) => sentence(issue.args))
        .filter((text) => !text.startsWith('Block validation failed'));
      found.push(`${where} invalid: ${why.slice(0, 3).join('; ')}`);
    }
    return found.concat(complaints(block.innerBlocks ?? [], where));
  });
}

function differences(source, again) {
  if (source === again) return [];
  let at = 0;
  while (at < again.length && again[at] === source[at]) at += 1;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60));
  return [`the editor would write it differently at ${at}: ${around(source)} as ${around(again)}`];
}

const { value: first } = await lines.next();
const { parse, serialize, getBlockTypes } = makeEditor(JSON.parse(first).scripts);
say({ types: getBlockTypes().length });
for await (const line of lines) {
  const source = JSON.parse(line).markup.trim();
  const blocks = parse(source);
  say({ problems: [...complaints(blocks, ''), ...differences(source, serialize(blocks))] });
}
process.exit(0); // the editor's timers would keep the process
