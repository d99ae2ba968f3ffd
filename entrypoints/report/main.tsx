import { render } from 'preact';
import '../../assets/styles/report.css';
import { LockGate } from '../../components/shared/LockGate';
import { createLockDoor } from '../../lib/background/lock-door';
import { platform } from '../../lib/platform/browser';
import { surfaceOf } from '../../lib/sample/surface';
import { ReportApp } from './ReportApp';

const root = document.getElementById('app');
if (root !== null) {
  const { call, sample } = surfaceOf(platform);
  render(
    <LockGate door={createLockDoor(call)}>
      <ReportApp platform={platform} call={call} sample={sample} />
    </LockGate>,
    root,
  );
}
