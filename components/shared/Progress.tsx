import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What is over sooner is over before anybody could read of it; in ms. */
const untilShown = 300;

export interface ProgressProps {
  /** What is being done. */
  label: string;
  /** How far it is, in words. */
  far: string;
  /** The same of `max`, where that is known. */
  value?: number;
  max?: number;
  /** Names the button that ends it; absent where it cannot be ended. */
  stop?: string;
  onStop?(): void;
}

/** How far something is that takes its time, and a way to end it. */
export function Progress({ label, far, value, max, stop, onStop }: ProgressProps): JSX.Element | null {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), untilShown);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <p class="line">
      <progress aria-label={label} {...(value === undefined ? {} : { value, max })} />
      <span>
        {label} {far}
      </span>
      {stop === undefined ? null : (
        <button type="button" onClick={onStop}>
          {stop}
        </button>
      )}
    </p>
  );
}
