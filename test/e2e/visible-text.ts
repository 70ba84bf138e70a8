import type { Locator } from "playwright-core";

/**
 * What of the page cannot be seen without scrolling sideways: elements whose content is wider than they are, and such as
 * reach over the window's edge. Left out is what is meant to be scrolled (a named region that the keyboard can reach) and
 * what is only for screen readers. Two pixels are allowed, in which a dialog keeps room for the ring around what has the
 * focus.
 */
export const cutOff = (body: Locator): Promise<readonly string[]> =>
  body.evaluate((page) => {
    const window = page.ownerDocument.defaultView;
    if (!window) return ["the page has no window"];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} ${element.getAttribute("aria-label") ?? ""} “${(element.textContent ?? "").trim().slice(0, 50)}”`;
    const isForEyes = (element: Element) => {
      for (let at: Element | null = element; at && at !== page; at = at.parentElement) {
        const { clipPath, visibility, display } = window.getComputedStyle(at);
        if (clipPath !== "none" || visibility === "hidden" || display === "none") return false;
        if (at.matches('[role="region"][tabindex="0"]') && at !== element) return false;
      }
      return element.getClientRects().length > 0;
    };
    const found: string[] = [];
    for (const element of page.querySelectorAll("*")) {
      if (!isForEyes(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      if (left < -1 || right > window.innerWidth + 1) found.push(`over the edge: ${name(element)}`);
      const isMeantToScroll = element.matches('[role="region"][tabindex="0"]');
      if (!isMeantToScroll && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 2) {
        found.push(`${element.scrollWidth} px in ${element.clientWidth}: ${name(element)}`);
      }
      const drawing = element.closest("svg");
      if (drawing && element.tagName === "text") {
        const frame = drawing.getBoundingClientRect();
        if (left < frame.left - 1 || right > frame.right + 1) found.push(`outside its chart: ${name(element)}`);
      }
    }
    return found;
  });

/** Of the first background that is painted at or below the element: 0 for black, 1 for white (WCAG 2, relative luminance). */
export const lightness = (body: Locator): Promise<number> =>
  body.evaluate((page) => {
    const window = page.ownerDocument.defaultView;
    const painted = [page, ...page.querySelectorAll("*")]
      .map((element) => window?.getComputedStyle(element).backgroundColor ?? "")
      .find((color) => color !== "" && color !== "transparent" && !/, 0\)$/.test(color));
    const [red = 0, green = 0, blue = 0] = (painted?.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });

/** Each opacity with which text below the element is painted, once. */
export const opacities = (below: Locator): Promise<readonly number[]> =>
  below.evaluate((part) => {
    const window = part.ownerDocument.defaultView;
    const opacityOf = (element: Element | null): number =>
      element === null ? 1 : Number(window?.getComputedStyle(element).opacity ?? 1) * opacityOf(element.parentElement);
    const withText = [...part.querySelectorAll("*")].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== ""),
    );
    return [...new Set(withText.map(opacityOf))];
  });
