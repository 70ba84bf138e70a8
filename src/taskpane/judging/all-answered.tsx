import { Body1 } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";

/**
 * Stands where the questions stood. It takes the keyboard over from the last one: on a button, the Enter of a question more
 * would press it.
 */
export function AllAnswered() {
  const text = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body && document.hasFocus()) text.current?.focus({ preventScroll: true });
  }, []);
  return (
    // A tab stop, for from an element that is none Fluent's focus keeping leads nowhere.
    <p ref={text} tabIndex={0}>
      <Body1>All pairs are answered. Any answer can be changed below.</Body1>
    </p>
  );
}
