/** The tree as it is rendered: open shadow roots stand in the place of their hosts' children, slotted nodes in their slots. */

/** Documents and open shadow roots: what has text and style sheets of its own. */
export type TreeRoot = Document | ShadowRoot;

/** The first child as rendered. */
export function firstChildOf(node: Node): Node | null {
  if (!isElement(node)) return node.firstChild;
  if (node.shadowRoot) return node.shadowRoot.firstChild;
  return assignedTo(node)?.[0] ?? node.firstChild;
}

/** The next sibling as rendered. */
export function nextSiblingOf(node: Node): Node | null {
  const slot = slotOf(node);
  if (!slot) return node.nextSibling;
  const assigned = slot.assignedNodes();
  return assigned[assigned.indexOf(node) + 1] ?? null;
}

/** The parent as rendered; null for a document, and for a node that its host leaves out. */
export function parentOf(node: Node): Node | null {
  const parent = slotOf(node) ?? node.parentNode;
  return isShadowRoot(parent) ? parent.host : parent;
}

/** The root that a node's text and styles belong to. */
export function rootOf(node: Node): TreeRoot | undefined {
  const root = node.getRootNode();
  return isShadowRoot(root) || isDocument(root) ? root : undefined;
}

/** The open shadow roots in a document or shadow root, those in them included. */
export function shadowRootsIn(root: TreeRoot): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot;
    if (inner) roots.push(inner, ...shadowRootsIn(inner));
  }
  return roots;
}

/** Is it an element? */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node?.nodeType === 11 && 'host' in node;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

/** Without a browser nodes know nothing of slots. */
function slotOf(node: Node): HTMLSlotElement | null {
  return 'assignedSlot' in node && isSlot(node.assignedSlot) ? node.assignedSlot : null;
}

function assignedTo(element: Element): readonly Node[] | undefined {
  return isSlot(element) ? element.assignedNodes() : undefined;
}

function isSlot(node: unknown): node is HTMLSlotElement {
  return typeof node === 'object' && node !== null && 'assignedNodes' in node;
}
