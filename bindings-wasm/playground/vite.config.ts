import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Relative paths make the built page work in any folder.
export default defineConfig({ base: './', plugins: [react()], build: { target: 'es2022' } });
