/** Runs in a page of the extension: takes back what the agent gave, and empties every store. */
export async function emptyStores(): Promise<void> {
  const { origins = [] } = await chrome.permissions.getAll();
  if (origins.length > 0) await chrome.permissions.remove({ origins });
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  if (scripts.length > 0) await chrome.scripting.unregisterContentScripts({ ids: scripts.map((script) => script.id) });
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
