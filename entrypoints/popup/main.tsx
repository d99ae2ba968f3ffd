import { render } from 'preact';
import '../../assets/styles/popup.css';
import { createCaller } from '../../lib/messages';
import { platform } from '../../lib/platform/browser';
import { PopupApp } from './PopupApp';

const root = document.getElementById('app');
if (root !== null) {
  render(<PopupApp platform={platform} call={createCaller(platform.messaging.send)} />, root);
}
