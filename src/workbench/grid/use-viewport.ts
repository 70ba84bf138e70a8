import { useLayoutEffect, useState, type RefObject } from "react";

/** The part of the sheet in view, in pixels. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Follows scrolling and resizing of an element. */
export function useViewport(scroller: RefObject<HTMLDivElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 1200, height: 700 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let frame = 0;
    const read = () => {
      frame = 0;
      const next = {
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      };
      setViewport((last) =>
        last.left === next.left && last.top === next.top && last.width === next.width && last.height === next.height
          ? last
          : next,
      );
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(read);
    };
    const watcher = new ResizeObserver(later);
    watcher.observe(element);
    element.addEventListener("scroll", later, { passive: true });
    read();
    return () => {
      cancelAnimationFrame(frame);
      watcher.disconnect();
      element.removeEventListener("scroll", later);
    };
  }, [scroller]);
  return viewport;
}
