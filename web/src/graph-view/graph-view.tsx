// An entity's surroundings as a picture.

export interface GraphViewProps {
  /** The id of the entity in the middle. */
  readonly id: string;
}

export function GraphView(_props: GraphViewProps) {
  return null;
}
