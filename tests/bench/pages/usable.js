// Runs before a page does: notes at `window.usable` when it stands, in milliseconds since it was asked for.
(() => {
  // The grid accepts a key when the cursor moves by it; the empty page when it is there.
  const stands = () => {
    const cell = document.querySelector('[role=grid] td[tabindex="0"]');
    if (!cell) return document.querySelector("#mounted");
    cell.focus();
    cell.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
    return document.activeElement !== cell;
  };
  const look = () => {
    if (window.usable || !stands()) return;
    window.usable = performance.now();
    watch.disconnect();
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["tabindex"] });
})();
