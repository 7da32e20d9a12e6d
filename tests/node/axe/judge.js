// SPDX-License-Identifier: MIT
// Runs in the page that is judged, behind axe-core: asks for all rules about what `where` (a
// selector) holds, and leaves the answer in window.judged once it is there.
window.judge = (where) => {
  window.judged = null;
  const sentences = ({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`);
  axe.run({ include: [where] }, { resultTypes: ['violations'] }).then(
    (found) => { window.judged = JSON.stringify(found.violations.flatMap(sentences)); },
    (fault) => { window.judged = JSON.stringify([String(fault)]); },
  );
};
