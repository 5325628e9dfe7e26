/** Where Chromium is; undefined where there is none. */
export function findChromium(environment?: Readonly<Record<string, string | undefined>>): string | undefined;
