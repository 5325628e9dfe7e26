// The button that saves what is on screen. What writes the files is loaded when one is wanted.

import './export-menu.css';
import { useRef, useState } from 'preact/hooks';
import { AskError } from '../ask/ask.js';
import { words } from '../language/language.js';
import { Failed } from '../states/failed.js';
import type { ExportedView } from './exported-view.js';
import type { WholeExport } from './whole-export.js';
import type { Format } from './write-file.js';

export interface ExportMenuProps {
  /** Called when something is to be saved. */
  readonly view: () => ExportedView | Promise<ExportedView>;
  /** What there is to save; a table without a picture where absent. */
  readonly formats?: readonly Format[];
  /** Where the server has the whole list of which the screen shows a part. */
  readonly whole?: WholeExport | undefined;
}

export const pictureFormats: readonly Format[] = ['svg', 'png', 'html', 'csv', 'json', 'jsonld'];
export const graphFormats: readonly Format[] = [...pictureFormats, 'graphml'];
const tableFormats: readonly Format[] = ['csv', 'json', 'jsonld', 'html'];
const serverFormats = ['csv', 'json', 'jsonld', 'graphml'] as const;

export function ExportMenu({ view, formats = tableFormats, whole }: ExportMenuProps) {
  const say = words().pictures.exports;
  const menu = useRef<HTMLDetailsElement>(null);
  const [isWorking, setIsWorking] = useState(false);
  const [trouble, setTrouble] = useState<{ error: AskError; again: () => void }>();
  const save = async (format: Format) => {
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
    setTrouble(undefined);
    setIsWorking(true);
    try {
      const { writeFile } = await import('./write-file.js');
      hand(await writeFile(await view(), format));
    } catch (cause) {
      const error = cause instanceof AskError ? cause : new AskError('INTERNAL', String(cause));
      setTrouble({ error, again: () => void save(format) });
    } finally {
      setIsWorking(false);
    }
  };
  return (
    <div class="export">
      <details class="export-menu" ref={menu} onKeyDown={closeOnEscape}>
        <summary>{isWorking ? say.working : say.menu}</summary>
        <div class="export-choices">
          {whole ? <p class="hint">{say.shown}</p> : null}
          <ul>
            {formats.map((format) => (
              <li key={format}>
                <button type="button" onClick={() => void save(format)}>
                  {say[format]}
                </button>
              </li>
            ))}
          </ul>
          {whole ? (
            <>
              <p class="hint">{say.whole}</p>
              <ul>
                {serverFormats.map((format) => (
                  <li key={format}>
                    <a href={`${whole.path}.${format}${whole.query ? `?${whole.query}` : ''}`} download>
                      {say[format]}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      </details>
      {trouble ? <Failed error={trouble.error} retry={trouble.again} /> : null}
    </div>
  );
}

function closeOnEscape(event: KeyboardEvent) {
  if (event.key !== 'Escape' || !(event.currentTarget instanceof HTMLDetailsElement)) return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

function hand(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
