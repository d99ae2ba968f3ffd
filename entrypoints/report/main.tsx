import { render } from 'preact';
import '../../assets/styles/report.css';
import { createCaller } from '../../lib/messages';
import { platform } from '../../lib/platform/browser';
import { ReportApp } from './ReportApp';

const root = document.getElementById('app');
if (root !== null) {
  render(<ReportApp platform={platform} call={createCaller(platform.messaging.send)} />, root);
}
