/** Runs in a page of the extension: takes back what the agent gave, and empties every store. */
export async function emptyStores(): Promise<void> {
  const { content_scripts: scripts, host_permissions: hosts } = chrome.runtime.getManifest();
  // Firefox gives null for what the manifest leaves out.
  const required = [...(hosts ?? []), ...(scripts ?? []).flatMap((script) => script.matches ?? [])];
  const all = await chrome.permissions.getAll();
  const origins = (all.origins ?? []).filter((origin) => !required.includes(origin));
  if (origins.length > 0) await chrome.permissions.remove({ origins });
  const registered = await chrome.scripting.getRegisteredContentScripts();
  if (registered.length > 0) await chrome.scripting.unregisterContentScripts({ ids: registered.map((script) => script.id) });
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.alarms.clearAll()]);
  localStorage.clear();
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.addEventListener('success', resolve);
      request.addEventListener('error', resolve);
    });
  }
}
