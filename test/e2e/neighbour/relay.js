/** Another extension's script: sends what the test says to the extension that it names, and tells what came back. */
document.addEventListener('neighbour', ({ detail }) => {
  const { id, message } = JSON.parse(detail);
  const api = globalThis.browser ?? chrome;
  const tell = (answer) => document.documentElement.setAttribute('data-neighbour', JSON.stringify(answer));
  api.runtime.sendMessage(id, message).then((value) => tell({ value: value ?? null }), () => tell({ value: null })); // prettier-ignore
});
document.documentElement.setAttribute('data-neighbour', 'here');
