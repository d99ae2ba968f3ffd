import { render } from 'preact';
import '../../assets/styles/welcome.css';
import { createCaller } from '../../lib/messages';
import { platform } from '../../lib/platform/browser';
import { WelcomeApp } from './WelcomeApp';

const root = document.getElementById('app');
if (root !== null) render(<WelcomeApp call={createCaller(platform.messaging.send)} />, root);
