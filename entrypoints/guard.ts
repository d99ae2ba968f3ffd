import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardPart } from '../lib/overlay/guard';
import { Guarding } from '../lib/session/guarding';
import { offerPart } from '../lib/session/parts';

export default defineUnlistedScript(() => {
  offerPart('guard', { createGuarding: (options) => new Guarding(guardPart, options) });
});
