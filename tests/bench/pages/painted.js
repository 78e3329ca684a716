// Runs before a page does: collects how long it takes from the Enter key until "Tersimpan" is painted (`saves`),
// and the length of every interaction as the browser counts it (`interactions`).
(() => {
  window.saves = [];
  window.interactions = new Map();
  let pressed = null;
  addEventListener("keydown", (event) => {
    if (event.key === "Enter") pressed = { at: event.timeStamp, busy: false };
  }, true);
  const painted = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  });
  const look = () => {
    const isSaved = document.querySelector(".save")?.textContent.trim().startsWith("Tersimpan");
    if (!pressed) return;
    if (!isSaved) pressed.busy = true;
    else if (pressed.busy) {
      const { at } = pressed;
      pressed = null;
      painted(() => window.saves.push(performance.now() - at));
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (!interactionId) continue;
      window.interactions.set(interactionId, Math.max(duration, window.interactions.get(interactionId) ?? 0));
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
})();
