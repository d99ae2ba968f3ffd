import { render } from 'preact';
import '../../assets/styles/help.css';
import { createCaller } from '../../lib/messages';
import { platform } from '../../lib/platform/browser';
import { HelpApp } from './HelpApp';

const root = document.getElementById('app');
if (root !== null) {
  render(<HelpApp platform={platform} call={createCaller(platform.messaging.send)} />, root);
}
