// Policies by theme and province as a picture.

export function HeatMap() {
  return null;
}
