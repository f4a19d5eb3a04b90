/**
 * The number of the protocol between browser and server. It goes up when a shape in this folder changes so that an
 * older browser or an older export would misread it; version.test.ts holds the shapes to it.
 */
export const protocol = 1
