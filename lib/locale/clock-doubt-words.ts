/** The machine's day and a portal's contradict each other; both are written out. */
export type ClockDoubtWords = (machine: 'behind' | 'ahead', machineDay: string, portalDay: string) => string;
