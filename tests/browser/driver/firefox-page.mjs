// Runs inside Firefox, next to every page and with the browser's rights.

/**
 * Gives each page two functions that answer from the tree that Firefox builds for assistive technology:
 * `findAccessible({ role, name }, root)`, the elements of that role or name or both within `root` in the
 * order of the document, and `accessibilityTree()`, all of it as JSON. It is sent as text, so all it needs is in it.
 */
export function provideAccessibility() {
  /* global addEventListener, content, Cc, Ci, Cu */
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const FIELDS = ["textbox", "searchbox", "combobox", "spinbutton"];

  // The tree follows the page when the page is drawn: it is drawn now, so that the answer is of this moment.
  // Twice: first to lay out what is new, then to take it up.
  const catchUp = ({ windowUtils }) => {
    windowUtils.advanceTimeAndRefresh(0);
    windowUtils.advanceTimeAndRefresh(0);
    windowUtils.restoreNormalRefresh();
  };

  const find = (window, { role, name }, root) => {
    catchUp(window);
    const found = Cu.waiveXrays(Cu.cloneInto([], window));
    for (const element of root.querySelectorAll("*")) {
      const node = service.getAccessibleFor(element);
      if (!node || (role && node.computedARIARole !== role)) continue;
      if (name === undefined || (node.name ?? "").trim() === name) found.push(element);
    }
    return found;
  };

  const describe = (node) => {
    const role = node.computedARIARole || node.DOMNode.nodeName;
    const children = [];
    for (let place = 0; place < node.childCount; place++) children.push(describe(node.getChildAt(place)));
    const value = FIELDS.includes(role) ? node.DOMNode.value : undefined;
    const focused = node.DOMNode === node.DOMNode.ownerDocument?.activeElement;
    return { role, name: node.name ?? "", value, focused, children };
  };

  const tree = (window) => {
    catchUp(window);
    return JSON.stringify(describe(service.getAccessibleFor(window.document)));
  };

  addEventListener(
    "DOMWindowCreated",
    ({ target }) => {
      const window = target.defaultView;
      if (window !== content) return;
      const give = (name, act) => Cu.exportFunction(act, window, { defineAs: name });
      give("findAccessible", (what, root = window.document) => find(window, what, root));
      give("accessibilityTree", () => tree(window));
    },
    true,
  );
}
