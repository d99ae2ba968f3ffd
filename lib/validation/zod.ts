import * as z from 'zod/mini';

// The extension's content security policy forbids generated code; zod would otherwise try.
z.config({ jitless: true });

export { z };
