// A map of China shaded by a number a province.

export interface ProvinceMapProps {
  /** One a province, named by its code of GB/T 2260 (`520000`); provinces that are not among them have none. */
  readonly provinces: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  /** What is counted, in the present language. */
  readonly label: string;
  /** The code of the province that is picked. */
  readonly picked?: string | undefined;
  readonly onPick: (code: string) => void;
}

export function ProvinceMap(_props: ProvinceMapProps) {
  return null;
}
