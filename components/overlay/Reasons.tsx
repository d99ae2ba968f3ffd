import type { ReasonView } from './reason-view';

/** What asks for a hand and what to do, one by one. */
export function Reasons({ reasons }: { reasons: readonly ReasonView[] }) {
  return (
    <div class="reasons">
      {reasons.map(({ reason, advice }) => (
        <p key={reason}>
          {reason} <span class="advice">{advice}</span>
        </p>
      ))}
    </div>
  );
}
