import { render } from 'preact';
import '../../assets/styles/options.css';
import { LockGate } from '../../components/shared/LockGate';
import { createLockDoor } from '../../lib/background/lock-door';
import { createCaller } from '../../lib/messages';
import { platform } from '../../lib/platform/browser';
import { OptionsApp } from './OptionsApp';

const root = document.getElementById('app');
if (root !== null) {
  const call = createCaller(platform.messaging.send);
  render(
    <LockGate door={createLockDoor(call)}>
      <OptionsApp platform={platform} call={call} />
    </LockGate>,
    root,
  );
}
