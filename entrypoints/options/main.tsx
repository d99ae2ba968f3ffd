import { render } from 'preact';
import '../../assets/styles/options.css';
import { createCaller } from '../../lib/messages';
import { platform } from '../../lib/platform/browser';
import { OptionsApp } from './OptionsApp';

const root = document.getElementById('app');
if (root !== null) {
  render(<OptionsApp platform={platform} call={createCaller(platform.messaging.send)} />, root);
}
