// Conditions that stand in the address: a choice among values of the schema, and a span of days.

import { wordFor, words } from '../language/language.js';
import { goTo, useAddress, withSettings } from '../routing/address.js';

const all = 'ALL';

interface ChoiceFilterProps {
  readonly setting: string;
  readonly label: string;
  readonly values: readonly string[];
  /** What holds where the address says nothing; every value by default. */
  readonly initial?: string;
}

export function ChoiceFilter({ setting, label, values, initial = all }: ChoiceFilterProps) {
  const { settings } = useAddress();
  const choose = (value: string) =>
    goTo(withSettings({ [setting]: value === initial ? null : value }), { replace: true });
  return (
    <label>
      {label}{' '}
      <select
        value={settings.get(setting) ?? initial}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value={all}>{words().table.all}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {wordFor(value)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** `name.from` and `name.to` in the address. */
export function DaysFilter({ name }: { name: string }) {
  const { settings } = useAddress();
  const { table } = words();
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {table[end]}{' '}
          <input
            type="date"
            value={settings.get(`${name}.${end}`) ?? ''}
            onChange={(event) =>
              goTo(withSettings({ [`${name}.${end}`]: event.currentTarget.value }), { replace: true })
            }
          />
        </label>
      ))}
    </>
  );
}

/** The condition on a date that the address names; undefined where it names none. */
export function daysOf(settings: URLSearchParams, name: string) {
  const [gte, lte] = [settings.get(`${name}.from`), settings.get(`${name}.to`)];
  if (!gte && !lte) return undefined;
  return { ...(gte ? { gte } : {}), ...(lte ? { lte } : {}) };
}

/** The value that the address chooses, if it is one of these: the address can be written by hand. Undefined for all of them. */
export function choiceOf<Value extends string>(
  settings: URLSearchParams,
  setting: string,
  values: readonly Value[],
  initial?: Value,
): Value | undefined {
  const chosen = settings.get(setting) ?? initial;
  return values.find((value) => value === chosen);
}
