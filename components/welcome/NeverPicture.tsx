import type { JSX } from 'preact';

/** A computer that keeps its lists, and a barred way to a cloud. */
export function NeverPicture({ label }: { label: string }): JSX.Element {
  return (
    <svg class="picture never" role="img" aria-label={label} viewBox="0 0 320 170">
      <g fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round" stroke-linecap="round">
        <rect x="12" y="20" width="150" height="102" rx="6" />
        <path d="M70 122v20M104 122v20M52 144h70" />
        <path d="M36 46h102M36 66h80M36 86h92M36 106h60" class="quiet" />
        <path d="M246 110a20 20 0 0 1 2-40 28 28 0 0 1 52 6 18 18 0 0 1-2 34Z" class="quiet" />
        <path d="M172 84h48" class="quiet" stroke-dasharray="6 7" />
      </g>
      <g class="bar">
        <circle cx="196" cy="84" r="19" />
        <path d="M183 71l26 26" />
      </g>
    </svg>
  );
}
