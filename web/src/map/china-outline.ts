// The outlines of the provinces, named by our codes (`520000`): the file has the first two digits, two of them outside its properties.

/** Provinces smaller than their name have it beside them: degrees east and north. */
const beside: Readonly<Record<string, readonly number[]>> = {
  '11': [114.6, 40.5],
  '12': [119.4, 38.9],
  '31': [123.4, 31.2],
  '81': [116.4, 21.9],
  '82': [111.6, 21.4],
};

interface Feature {
  readonly id?: string | number;
  readonly properties: {
    readonly id?: string;
    readonly name: string;
    readonly cp?: readonly [number, number];
    readonly longitude?: number;
    readonly latitude?: number;
  };
  readonly geometry: unknown;
}

export interface Outline {
  readonly type: 'FeatureCollection';
  readonly features: readonly {
    readonly type: 'Feature';
    /** `cp`: where the name stands. */
    readonly properties: { readonly code: string; readonly name: string; readonly cp?: readonly number[] };
    readonly geometry: unknown;
  }[];
}

/** The islands of the South China Sea stand as an inset of their own, without a code: `''`. */
export async function chinaOutline(): Promise<Outline> {
  const file = (await import('china-geojson/src/geojson/china.json')).default as unknown as {
    readonly features: readonly Feature[];
  };
  return {
    type: 'FeatureCollection',
    features: file.features.map(({ id, properties, geometry }) => {
      const digits = String(properties.id ?? id ?? '');
      const { name, cp, longitude, latitude } = properties;
      const place =
        beside[digits] ??
        cp ??
        (longitude !== undefined && latitude !== undefined ? [longitude, latitude] : undefined);
      return {
        type: 'Feature',
        properties: { code: digits === '' ? '' : `${digits}0000`, name, ...(place ? { cp: place } : {}) },
        geometry,
      };
    }),
  };
}
