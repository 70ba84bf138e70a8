/** Where fingers point, what can be pressed is 44 px high; elsewhere 24 px at least. */
export const coarsePointer = "@media (pointer: coarse)";
export const touchTarget = { minHeight: "24px", [coarsePointer]: { minHeight: "44px" } } as const;
