import exporter from '../../../entrypoints/export-worker';

// The officers' own worker, beside a page that is no extension's.
exporter.main();
