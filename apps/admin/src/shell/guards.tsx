import { Result } from 'antd';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { LabelsProvider } from '@/auth/labels';
import { type Permission, useMay, useViewerOrNull } from '@/auth/session';
import { useShellTexts } from '@/locales/shell';

/** Sends whoever is not signed in to the sign-in page, which leads back to this place. */
export function SignedIn({ children }: { children: ReactNode }) {
  const viewer = useViewerOrNull();
  const { pathname, search } = useLocation();
  if (viewer) return <LabelsProvider>{children}</LabelsProvider>;
  const here = `${pathname}${search}`;
  return <Navigate to={here === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(here)}`} replace />;
}

/** Shows a page only to those who may see it; the server refuses the others anyway, and this says it better. */
export function Allowed({ permission, children }: { permission: Permission; children: ReactNode }) {
  const may = useMay();
  const t = useShellTexts();
  return may(permission) ? children : <Result status="403" title={t('forbidden')} subTitle={t('forbiddenHelp')} />;
}
