// The page as assistive technology sees it: roles and names.
import { engine } from "./browser.mjs";

// Boxes without a meaning, and the pieces of a text whose whole is already there.
const SILENT = ["none", "generic", "InlineTextBox", "LineBreak", "ListMarker", "LabelText", "paragraph", "mark", "LABEL", "BR"];

/** The nodes of the accessibility tree that mean something, parents first, each with its depth. */
async function nodes(tab) {
  const list = [];
  const visit = (node, depth) => {
    const silent = SILENT.includes(node.role);
    if (!silent) list.push({ ...node, depth });
    for (const child of node.children ?? []) visit(child, silent ? depth : depth + 1);
  };
  visit(await engine.accessibilityTree(tab), 0);
  return list;
}

/** An indented text of roles and names, for messages. */
export async function outline(tab, lines = 150) {
  const all = await nodes(tab);
  const text = all.slice(0, lines).map(({ depth, role, name, value, focused }) => {
    const says = value === undefined ? "" : ` = ${JSON.stringify(value)}`;
    return `${"  ".repeat(depth)}${role} ${JSON.stringify(name ?? "")}${says}${focused ? " (focused)" : ""}`;
  });
  if (all.length > lines) text.push(`… and ${all.length - lines} more`);
  return text.join("\n");
}

/** The names of everything with that role. */
export async function namesOf(tab, role) {
  return (await nodes(tab)).filter((node) => node.role === role).map((node) => node.name ?? "");
}

/** The role, name and value of what has the keyboard focus; on a page without any, the page itself. */
export async function focused(tab) {
  const { role, name, value } = (await nodes(tab)).filter((node) => node.focused).at(-1) ?? { role: "none", name: "" };
  return { role, name, value };
}
