/** The parts of the page that F6 goes through, as in Excel: grid, tabs, pane, ribbon, formula bar. */
const regions = [
  '[role="grid"]',
  '[role="tab"][aria-selected="true"]',
  ".pane:not([hidden]) iframe",
  ".ribbon button",
  ".name-box",
];

/** Takes the keyboard to the next part of the page, or back: the way out of the grid, where Tab goes to the next cell. */
export function moveToNextRegion(page: HTMLElement, step: 1 | -1): void {
  const parts = regions
    .map((selector) => page.querySelector<HTMLElement>(selector))
    .filter((part): part is HTMLElement => part !== null);
  const owners = parts.map((part) => part.closest("nav, footer, aside, .formula-bar") ?? part);
  const at = owners.findIndex((owner) => owner.contains(document.activeElement));
  parts[(at + step + parts.length) % parts.length]?.focus();
}
