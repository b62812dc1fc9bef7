import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Relative paths, so that the built page works from any folder.
export default defineConfig({ base: './', plugins: [react()], build: { target: 'es2022' } });
