import type { ClockDoubtWords } from '../clock-doubt-words';

/** That the machine's date may be wrong, in Vietnamese. */
export const clockDoubt: ClockDoubtWords = (machine, machineDay, portalDay) =>
  machine === 'behind'
    ? `Ngày của máy có thể sai: máy đang là ${machineDay}, mà trên cổng đã có hồ sơ tiếp nhận hoặc giải quyết ngày ${portalDay}. Hạn được tính theo giờ máy, hãy chỉnh lại ngày giờ.`
    : `Ngày của máy có thể sai: máy đang là ${machineDay}, mà theo cổng hồ sơ hẹn trả ngày ${portalDay} vẫn còn hạn. Hạn được tính theo giờ máy, hãy chỉnh lại ngày giờ.`;
