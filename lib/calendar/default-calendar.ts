import holidays2023 from '../../assets/holidays/2023.json';
import holidays2024 from '../../assets/holidays/2024.json';
import holidays2025 from '../../assets/holidays/2025.json';
import holidays2026 from '../../assets/holidays/2026.json';
import holidays2027 from '../../assets/holidays/2027.json';
import type { Session, WorkingCalendar } from './types';

const morning: Session = { opens: '07:30', closes: '11:30' };
const afternoon: Session = { opens: '13:30', closes: '17:00' };
const officeDay: readonly Session[] = [morning, afternoon];

/**
 * Vietnam's civil service: 07:30–11:30 and 13:30–17:00, Monday to Friday, with the public holidays and make-up
 * Saturdays of the tables in `assets/holidays`.
 */
export const defaultCalendar: WorkingCalendar = {
  week: [[], officeDay, officeDay, officeDay, officeDay, officeDay, []],
  fullDay: officeDay,
  years: [holidays2023, holidays2024, holidays2025, holidays2026, holidays2027],
};
