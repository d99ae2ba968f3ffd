import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { teachingPart } from '../lib/overlay/teaching';
import { offerPart } from '../lib/session/parts';
import { Teaching } from '../lib/session/teaching';

export default defineUnlistedScript(() => {
  offerPart('teaching', { createTeaching: (options) => new Teaching(teachingPart.openLesson, options) });
});
