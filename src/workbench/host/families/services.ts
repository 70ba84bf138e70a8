import type { ObjectType } from "../host-object";

/**
 * The services beside the workbook. The library tells the host's internal service when it is ready for ribbon
 * commands; there is nothing to do about it here.
 */
export const serviceType = (name: string): ObjectType<null> => ({
  name,
  methods:
    name === "Microsoft.InternalService.AddinInternalService" ? { NotifyActionHandlerReady: () => undefined } : {},
});
