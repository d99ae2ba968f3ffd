import { render } from 'preact';
import '../../assets/styles/popup.css';
import { LockGate } from '../../components/shared/LockGate';
import { createLockDoor } from '../../lib/background/lock-door';
import { platform } from '../../lib/platform/browser';
import { surfaceOf } from '../../lib/sample/surface';
import { PopupApp } from './PopupApp';

const root = document.getElementById('app');
if (root !== null) {
  const { call, open, sample } = surfaceOf(platform);
  render(
    <LockGate door={createLockDoor(call)}>
      <PopupApp platform={platform} call={call} open={open} sample={sample !== undefined} />
    </LockGate>,
    root,
  );
}
