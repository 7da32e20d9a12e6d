// SPDX-License-Identifier: MIT
// Runs in an isolated world of the preview: exchanges what changed and follows the cursor.
(function () {
  "use strict";
  if (window.iccPreview) { return; }

  const LINE = "data-line";

  function plain(node) {
    if (node.nodeType !== Node.ELEMENT_NODE) { return node.textContent; }
    return node.outerHTML.replace(/ data-line="\d+"/g, "");
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

  // Only blocks between the common start and the common end are replaced: pictures that stay are
  // not loaded again, nothing flickers, and the place on screen is kept.
  function show(markup, title, language) {
    document.title = title;
    document.documentElement.lang = language;
    const heading = document.getElementById("title");
    heading.textContent = title;
    heading.hidden = !title;
    const post = document.getElementById("post");
    const template = document.createElement("template");
    template.innerHTML = markup;
    const next = [...template.content.childNodes];
    const now = [...post.childNodes];
    const nextText = next.map(plain);
    const nowText = now.map(plain);
    let start = 0;
    while (start < now.length && start < next.length && nowText[start] === nextText[start]) {
      carryLines(next[start], now[start]);
      start += 1;
    }
    let end = 0;
    while (end < now.length - start && end < next.length - start
        && nowText[now.length - 1 - end] === nextText[next.length - 1 - end]) {
      carryLines(next[next.length - 1 - end], now[now.length - 1 - end]);
      end += 1;
    }
    const before = end ? now[now.length - end] : null;
    now.slice(start, now.length - end).forEach((node) => node.remove());
    next.slice(start, next.length - end).forEach((node) => post.insertBefore(node, before));
  }

  function follow(line) {
    let best = null;
    let bestLine = -1;
    document.querySelectorAll("[" + LINE + "]").forEach((node) => {
      const here = Number(node.getAttribute(LINE));
      if (here <= line && here >= bestLine) { best = node; bestLine = here; }
    });
    if (!best) { window.scrollTo(0, 0); return; }
    if (best === document.querySelector("[" + LINE + "]")) {
      window.scrollTo(0, 0);
      return;
    }
    const box = best.getBoundingClientRect();
    const height = window.innerHeight;
    if (box.top >= height * 0.08 && box.bottom <= height * 0.85) { return; }
    if (box.top < height * 0.5 && box.bottom > height * 0.5) { return; }
    window.scrollTo(0, window.scrollY + box.top - height * 0.3);
  }

  window.iccPreview = { show, follow };
})();
