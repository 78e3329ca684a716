// Keeps one whole release on this device, so that IKU opens without network.
// The build puts RELEASE before this text: { version, files: [[path, integrity], …] }.
//
// A release is installed completely or not at all: every file is checked against
// its hash, so no copy can hold files of two releases. A new one waits for consent.
const scope = registration.scope;
const ours = `iku:${scope}:`;
const current = ours + RELEASE.version;

const install = async () => {
  try {
    const cache = await caches.open(current);
    await Promise.all(
      RELEASE.files.map(async ([path, integrity]) => {
        const url = new URL(path, scope).href;
        const answer = await fetch(url, { integrity, cache: "no-cache" });
        if (!answer.ok) throw new Error(`${answer.status} ${url}`);
        // A redirected answer may not stand for a page: keep only its body.
        await cache.put(url, answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer);
      }),
    );
  } catch (error) {
    await caches.delete(current);
    throw error;
  }
};

const activate = async () => {
  await clients.claim();
  // Other open tabs may still run the previous release and need its files.
  const tabs = await clients.matchAll({ type: "window" });
  if (tabs.length > 1) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours) && name !== current).map((name) => caches.delete(name)));
};

const answer = async (request) => {
  const { origin, pathname } = new URL(request.url);
  const url = origin + pathname;
  const page = request.mode === "navigate" && (url === scope || url === `${scope}index.html`);
  const own = await (await caches.open(current)).match(page ? scope : url);
  if (own) return own;
  for (const name of await caches.keys()) {
    const older = name.startsWith(ours) && (await (await caches.open(name)).match(url));
    if (older) return older;
  }
  return fetch(request);
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => {
  if (event.data === "skipWaiting") skipWaiting();
});
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(scope)) event.respondWith(answer(event.request));
});
