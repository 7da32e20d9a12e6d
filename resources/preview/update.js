// SPDX-License-Identifier: MIT
// Runs in an isolated world of the preview: exchanges what changed and follows the cursor.
(function () {
  "use strict";
  if (window.iccPreview) { return; }

  const LINE = "data-line";
  const NUMBERS = / data-line="\d+"/g;

  // Nobody but this script changes the post, so what its elements say is remembered.
  const texts = new WeakMap();

  function plain(node) {
    if (node.nodeType !== Node.ELEMENT_NODE) { return node.textContent; }
    let text = texts.get(node);
    if (text === undefined) {
      text = node.outerHTML.replace(NUMBERS, "");
      texts.set(node, text);
    }
    return text;
  }

  function carryLines(from, to) {
    if (from.nodeType !== Node.ELEMENT_NODE) { return; }
    const source = [from, ...from.querySelectorAll("[" + LINE + "]")];
    const target = [to, ...to.querySelectorAll("[" + LINE + "]")];
    source.forEach((node, i) => {
      if (target[i] && node.hasAttribute(LINE)) {
        target[i].setAttribute(LINE, node.getAttribute(LINE));
      }
    });
  }

  // Gives an element the attributes of another; returns whether more changed than names and lines.
  function adopt(from, to) {
    let changed = 0;
    for (const name of new Set([...from.getAttributeNames(), ...to.getAttributeNames()])) {
      const value = from.getAttribute(name);
      if (value === to.getAttribute(name)) { continue; }
      if (value === null) { to.removeAttribute(name); } else { to.setAttribute(name, value); }
      if (name !== LINE && name !== "id") { changed = 1; }
    }
    return changed;
  }

  // Makes one node what another is.  An element of the same kind stays and changes inside, so that
  // the picture over a caption and the other rows of a table are the ones they were.
  function change(from, to) {
    if (plain(from) === plain(to)) { carryLines(from, to); return 0; }
    if (from.nodeType === Node.ELEMENT_NODE && from.nodeName === to.nodeName) {
      texts.delete(to);
      return adopt(from, to) + exchange(from, to);
    }
    to.replaceWith(from);
    return 1;
  }

  // Only what lies between the common start and the common end is exchanged: pictures that stay
  // are not loaded again, nothing flickers, and the place on screen is kept.  Returns how many
  // nodes were put in, taken out or made something else.
  function exchange(source, target) {
    const next = [...source.childNodes];
    const now = [...target.childNodes];
    let start = 0;
    while (start < now.length && start < next.length && plain(now[start]) === plain(next[start])) {
      carryLines(next[start], now[start]);
      start += 1;
    }
    let end = 0;
    while (end < now.length - start && end < next.length - start
        && plain(now[now.length - 1 - end]) === plain(next[next.length - 1 - end])) {
      carryLines(next[next.length - 1 - end], now[now.length - 1 - end]);
      end += 1;
    }
    const before = end ? now[now.length - end] : null;
    const gone = now.slice(start, now.length - end);
    const fresh = next.slice(start, next.length - end);
    if (gone.length === fresh.length) {
      return fresh.reduce((count, node, i) => count + change(node, gone[i]), 0);
    }
    gone.forEach((node) => node.remove());
    fresh.forEach((node) => target.insertBefore(node, before));
    return Math.max(gone.length, fresh.length);
  }

  let line = 0;  // where the cursor is
  let byHand = false;  // the reader scrolled since the cursor moved
  let seen = null;  // the place and the measures the page was left with

  function measures() {
    return [window.innerWidth, window.innerHeight, document.documentElement.scrollHeight].join();
  }

  function remember() { seen = { top: window.scrollY, measures: measures() }; }

  // A page that moves although nothing in it grew or shrank was moved by its reader.
  function onScroll() {
    if (seen && seen.measures === measures() && Math.abs(seen.top - window.scrollY) > 1) {
      byHand = true;
    }
    remember();
  }

  // Returns the innermost element that holds the line, or the last one before it, and the line
  // the next element starts with.
  function blockAt(wanted) {
    const found = { node: null, line: -1, next: Infinity };
    document.querySelectorAll("#post [" + LINE + "]").forEach((node) => {
      const here = Number(node.getAttribute(LINE));
      if (here <= wanted && here >= found.line) { found.node = node; found.line = here; }
      if (here > wanted && here < found.next) { found.next = here; }
    });
    return found;
  }

  function bring() {
    const { node, line: first, next } = blockAt(line);
    const post = document.getElementById("post");
    if (!node || node === post.querySelector("[" + LINE + "]")) {
      window.scrollTo(0, 0);
      remember();
      return;
    }
    const box = node.getBoundingClientRect();
    const height = window.innerHeight;
    let top = box.top;
    let bottom = box.bottom;
    if (box.height > height * 0.7 && next !== Infinity) {
      // Too tall to be seen whole: the part that belongs to the line.
      top += box.height * (line - first) / (next - first);
      bottom = top + box.height / (next - first);
    }
    const visible = top >= height * 0.08 && bottom <= height * 0.85;
    const across = top < height * 0.5 && bottom > height * 0.5;
    if (!visible && !across) { window.scrollTo(0, window.scrollY + top - height * 0.3); }
    remember();
  }

  // Returns how many nodes were exchanged.
  function show(markup, title, titleLanguage, language) {
    document.title = title;
    document.documentElement.lang = language;
    const heading = document.getElementById("title");
    heading.textContent = title;
    heading.lang = titleLanguage;
    heading.hidden = !title;
    const template = document.createElement("template");
    template.innerHTML = markup;
    const count = exchange(template.content, document.getElementById("post"));
    if (count) { byHand = false; }  // somebody types: the place is where the cursor is
    if (!byHand) { bring(); }
    return count;
  }

  function follow(wanted) {
    line = wanted;
    byHand = false;
    bring();
  }

  // The style turns dark where the desktop is; what most readers see is light.
  document.documentElement.style.colorScheme = "light";
  [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule.media && rule.media.mediaText.includes("prefers-color-scheme"))
    .forEach((rule) => { rule.media.mediaText = "not all"; });

  // Some addresses the engine refuses by going to an empty page: they are not even clicked.
  function onClick(event) {
    const link = event.target.closest("a, area");
    if (link && !/^(https?|mailto|tel|icc-preview):$/.test(link.protocol)) { event.preventDefault(); }
  }

  document.addEventListener("click", onClick);
  document.addEventListener("auxclick", onClick);
  window.addEventListener("scroll", onScroll);
  // Pictures that come late, fonts and another width move everything below them.
  new ResizeObserver(() => { if (!byHand) { bring(); } else { remember(); } })
    .observe(document.body);

  window.iccPreview = { show, follow };
})();
