// How many policies each month: a table whose numbers are bars.

import { words } from '../language/language.js';

export function MonthBars({
  months,
}: {
  months: readonly { readonly month: string; readonly count: number }[];
}) {
  const say = words().pictures.heat;
  const most = Math.max(1, ...months.map(({ count }) => count));
  return (
    <table class="month-bars">
      <caption>{say.byMonth}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{say.month}</th>
          <th scope="col">{say.count}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, count }) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            <td>
              <span class="bar" style={{ width: `${(count / most) * 85}%` }} /> {count}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
