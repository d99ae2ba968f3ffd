import { render } from 'preact';
import '../../assets/styles/sample.css';
import { platform } from '../../lib/platform/browser';
import { SampleApp } from './SampleApp';

const root = document.getElementById('app');
if (root !== null) render(<SampleApp real={platform} />, root);
