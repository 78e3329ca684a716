// Opens IKU: the theme before the first paint, then the app, then the offline copy.
// A classic script without imports, so that even the oldest browser gets to the sentence about it.
(() => {
  const root = document.documentElement;
  const sees = (name) => document.querySelector(name);

  // Theme: what this person chose, else what the device prefers.
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const paint = () => {
    let chosen = null;
    try {
      chosen = localStorage.getItem("iku.theme");
    } catch {
      // Storage may be forbidden; the device's preference still holds.
    }
    const name = (chosen || "").replaceAll('"', "");
    root.dataset.theme = name === "light" || name === "dark" ? name : dark.matches ? "dark" : "light";
  };
  paint();
  dark.addEventListener("change", paint);
  addEventListener("storage", paint);
  addEventListener("iku-theme", paint);

  // The programs: `iku` is all of it, in pieces; `start` the small one that a first visit sees. Their files are named by
  // their hashes and checked against them: the glue by its modulepreload link, the wasm by fetch.
  const programs = () => {
    const given = sees("#programs");
    if (given) return JSON.parse(given.textContent);
    // A build for developers has Trunk's own links, and a worker that has no link.
    const file = ({ href, integrity }) => [href, integrity];
    return {
      iku: { glue: file(sees("link[rel=modulepreload]")), wasm: file(sees("link[as=fetch]")) },
      worker: { glue: ["./worker.js"], wasm: ["./worker_bg.wasm"] },
    };
  };
  const fetchOne = async ([path, integrity]) => {
    const answer = await fetch(path, { integrity });
    if (!answer.ok) throw new Error(`${answer.status} ${path}`);
    return answer;
  };
  // A file of a piece of the program; the single file has its own way.
  window.ikuPiece = async (name) => (await fetchOne(programs().pieces[name])).arrayBuffer();
  const fetched = (name) => {
    const { glue, wasm } = programs()[name];
    const link = document.createElement("link");
    Object.assign(link, { rel: "modulepreload", href: glue[0], integrity: glue[1] });
    document.head.append(link);
    return { glue: link.href, wasm: fetch(wasm[0], { integrity: wasm[1] }) };
  };
  const run = async ({ glue, wasm }) => {
    const [program, { default: init }] = await Promise.all([wasm, import(glue)]);
    await init({ module_or_path: program });
  };
  const hosted = () => {
    let isFirstVisit = true;
    try {
      isFirstVisit = !localStorage.getItem("iku.workspace");
    } catch {
      // Without storage every visit is a first one.
    }
    return run(fetched(isFirstVisit && "start" in programs() ? "start" : "iku"));
  };
  // From the small program into the whole one, which takes over the page.
  window.ikuGoIn = async () => {
    await run(fetched("iku"));
    sees("#first-visit").remove();
  };
  // The worker makes files in a thread of its own, one for each job. It is a classic script from a Blob everywhere:
  // a worker from an address would not be bound by this page's policy, and a module not run from a disk. What is
  // said before the program stands is lost, so both steps are waited for.
  const workerFiles = async () => {
    const { glue, wasm } = programs().worker;
    const [script, program] = await Promise.all([fetchOne(glue), fetchOne(wasm)]);
    return { script: await script.text(), program: await program.arrayBuffer() };
  };
  const START = `
    onmessage = async ({ data }) => {
      onmessage = null;
      await wasm_bindgen({ module_or_path: data });
      postMessage("ready");
    };
    postMessage("alive");`;
  window.ikuWorker = async () => {
    const { script, program } = await (window.ikuWorkerFiles || workerFiles)();
    const address = URL.createObjectURL(new Blob([script, START], { type: "text/javascript" }));
    const worker = new Worker(address);
    const said = (word) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => data === word && resolve();
        worker.onerror = reject;
      });
    try {
      await said("alive");
      worker.postMessage(program, [program]);
      await said("ready");
    } catch (error) {
      worker.terminate();
      throw error;
    } finally {
      URL.revokeObjectURL(address);
    }
    return worker;
  };
  const open = async () => {
    try {
      // The single file brings its own way to open.
      await (window.ikuOpen || hosted)();
      sees("#boot").remove();
      sees("#boot-failed").remove();
      root.dataset.boot = "done";
    } catch (error) {
      console.error(error);
      sees("#boot").hidden = true;
      sees("#boot-failed").hidden = false;
      root.dataset.boot = "failed";
    }
  };

  // A new release waits until this person accepts it (window event
  // `iku-update-accept`); `data-update` tells listeners who come late.
  const ready = () => {
    root.dataset.update = "ready";
    dispatchEvent(new Event("iku-update-ready"));
  };
  const offline = async () => {
    const mark = sees("meta[name=iku-sw]");
    const workers = navigator.serviceWorker;
    if (!mark || !workers) return;
    const hadOne = Boolean(workers.controller);
    let accepted = false;
    let registration = null;
    workers.addEventListener("controllerchange", () => {
      if (accepted) location.reload();
      // Another tab accepted: this one still runs the old release, whole.
      else if (hadOne) ready();
    });
    addEventListener("iku-update-accept", () => {
      accepted = true;
      if (registration?.waiting) registration.waiting.postMessage("skipWaiting");
      else location.reload();
    });
    registration = await workers.register(mark.content, { updateViaCache: "none" });
    const watch = (worker) =>
      worker?.addEventListener("statechange", () => {
        if (worker.state === "installed" && workers.controller) ready();
      });
    if (registration.waiting && workers.controller) ready();
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
    // A page that stays open for days asks again when someone returns to it.
    let asked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.hidden || Date.now() - asked < 3_600_000) return;
      asked = Date.now();
      registration.update().catch(() => {});
    });
  };

  document.addEventListener("DOMContentLoaded", async () => {
    await open();
    await offline().catch((error) => console.warn(error));
  });
})();
