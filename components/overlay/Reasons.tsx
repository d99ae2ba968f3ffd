import type { ReasonView } from './bar-view';

/** Why a row is marked and what to do, flag by flag. */
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
