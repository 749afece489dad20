// Runs inside Firefox, next to every page and with the browser's rights.

/**
 * Gives each page three functions that answer from the tree that Firefox builds for assistive technology:
 * `whenAccessible(act)` calls `act` once the tree has taken up all changes of the page,
 * `findAccessible({ role, name }, root)` gives the elements of that role or name or both within `root`, in the
 * order of the document, and `accessibilityTree()` all of it as JSON. It is sent as text, so all it needs is in it.
 */
export function provideAccessibility() {
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const FIELDS = ["textbox", "searchbox", "combobox", "spinbutton"];
  const ALL_CHANGES = { subtree: true, childList: true, attributes: true, characterData: true };
  const IS_TEXT = 3;

  // A change is laid out in the frame after it, and reaches the tree in that frame or the next.
  const FRAMES = 2;

  const settling = (window) => {
    let frames = 0;
    const waiting = [];
    // Nothing is drawn in a tab that is not to be seen.
    const nextFrame = (act) => (window.document.hidden ? window.setTimeout(act) : window.requestAnimationFrame(act));
    const pass = () => {
      frames -= 1;
      if (frames > 0) nextFrame(pass);
      else for (const act of waiting.splice(0)) act();
    };
    const change = () => {
      if (frames === 0) nextFrame(pass);
      frames = FRAMES;
    };
    new window.MutationObserver(change).observe(window.document, ALL_CHANGES);
    return (act) => (frames === 0 ? act() : waiting.push(act));
  };

  const find = (window, { role, name }, root) => {
    const found = Cu.waiveXrays(Cu.cloneInto([], window));
    // A label is called what its field is called.
    for (const element of root.querySelectorAll("*:not(label)")) {
      const node = service.getAccessibleFor(element);
      if (!node || (role && node.computedARIARole !== role)) continue;
      if (name === undefined || (node.name ?? "").trim() === name) found.push(element);
    }
    return found;
  };

  const describe = (node) => {
    const { DOMNode: element } = node;
    const role = element.nodeType === IS_TEXT ? "text" : node.computedARIARole || element.nodeName;
    const children = [];
    for (let place = 0; place < node.childCount; place++) children.push(describe(node.getChildAt(place)));
    const value = FIELDS.includes(role) ? element.value : undefined;
    return { role, name: node.name ?? "", value, focused: element === element.ownerDocument?.activeElement, children };
  };

  addEventListener(
    "DOMWindowCreated",
    ({ target }) => {
      const window = target.defaultView;
      if (window !== content) return;
      const give = (name, act) => Cu.exportFunction(act, window, { defineAs: name });
      give("whenAccessible", settling(window));
      give("findAccessible", (what, root = window.document) => find(window, what, root));
      give("accessibilityTree", () => JSON.stringify(describe(service.getAccessibleFor(window.document))));
    },
    true,
  );
}
