// The outlines of china-geojson with a thirtieth of their digits: a hundredth of a degree is less than a pixel of the map.

const file = /china-geojson\/src\/geojson\/china\.json$/;

const round = (value) => Math.round(value * 100) / 100;

/** Points one after another that have become the same are one. */
function ring(points) {
  const rounded = points.map(([x, y]) => [round(x), round(y)]);
  return rounded.filter(([x, y], at) => at === 0 || x !== rounded[at - 1][0] || y !== rounded[at - 1][1]);
}

/** Polygons are lists of rings, multipolygons lists of polygons. */
const coarse = (coordinates) =>
  typeof coordinates[0][0] === 'number' ? ring(coordinates) : coordinates.map(coarse);

export const chinaOutline = {
  name: 'china-outline',
  enforce: 'pre',
  transform(text, id) {
    if (!file.test(id)) return undefined;
    const outline = JSON.parse(text);
    for (const { geometry } of outline.features) geometry.coordinates = coarse(geometry.coordinates);
    return { code: JSON.stringify(outline), map: null };
  },
};
