/** Something that asks for a hand: why, and what to do. */
export interface ReasonView {
  reason: string;
  advice: string;
}
