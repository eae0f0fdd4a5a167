// Everything on the page is made here, from text nodes and attributes: no string is ever read as markup.

export type Child = Node | string | undefined;
export type Attributes = Readonly<Record<string, string | number | undefined>>;

function fill<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), attributes, children);
}

export function draw<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

/**
 * An article's path: left to right whatever its letters, and never translated. Folder and name are apart, so that the
 * style sheet can shorten the folder first where there is little room.
 */
export function pathNode(path: string, style = ''): HTMLElement {
  const name = path.lastIndexOf('/') + 1;
  return make(
    'span',
    { class: `path ${style}`.trim(), dir: 'ltr', translate: 'no' },
    name === 0 ? undefined : make('span', { class: 'folder' }, path.slice(0, name)),
    make('span', { class: 'name' }, path.slice(name)),
  );
}

/** The root's font size in pixels, which grows with a reader's own setting. */
export function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
