import '@fontsource-variable/noto-sans-sc';
import './theme/app.css';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { ApiProvider } from '@/api/api-provider';
import { LocaleProvider } from '@/i18n/locale-provider';
import { ThemeProvider } from '@/theme/theme-provider';
import { router } from './routes';

createRoot(document.getElementById('root')!).render(
  <LocaleProvider>
    <ThemeProvider>
      <ApiProvider>
        <RouterProvider router={router} />
      </ApiProvider>
    </ThemeProvider>
  </LocaleProvider>,
);
