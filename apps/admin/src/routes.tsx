import { createBrowserRouter, Outlet, type RouteObject } from 'react-router';
import { NotFound, PageBroken } from '@/components/error-boundary';
import { Loading } from '@/components/loading';
import { accountRoutes } from '@/pages/account/routes';
import { companiesRoutes } from '@/pages/companies/routes';
import { chainsRoutes } from '@/pages/chains/routes';
import { contractsRoutes } from '@/pages/contracts/routes';
import { incentivesRoutes } from '@/pages/incentives/routes';
import { ledgersRoutes } from '@/pages/ledgers/routes';
import { meetingsRoutes } from '@/pages/meetings/routes';
import { importsRoutes } from '@/pages/imports/routes';
import { poolsRoutes } from '@/pages/pools/routes';
import { projectsRoutes } from '@/pages/projects/routes';
import { reviewsRoutes } from '@/pages/reviews/routes';
import { servicesRoutes } from '@/pages/services/routes';
import { remindersRoutes } from '@/pages/reminders/routes';
import { settingsRoutes } from '@/pages/settings/routes';
import { SessionProvider } from '@/auth/session';
import { SignedIn } from '@/shell/guards';
import { Shell } from '@/shell/shell';

/** The pages, each loaded when it is first opened. Links in reminders, gates and checks lead to these paths. */
const pages: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('@/pages/cockpit/cockpit.page')).CockpitPage }) },
  ...companiesRoutes,
  ...chainsRoutes,
  ...projectsRoutes,
  ...reviewsRoutes,
  ...servicesRoutes,
  ...poolsRoutes,
  ...contractsRoutes,
  ...incentivesRoutes,
  ...ledgersRoutes,
  ...meetingsRoutes,
  ...remindersRoutes,
  ...importsRoutes,
  ...settingsRoutes,
  ...accountRoutes,
  { path: '*', element: <NotFound /> },
];

/** The addresses of the admin. */
export const router = createBrowserRouter([
  {
    element: (
      <SessionProvider>
        <Outlet />
      </SessionProvider>
    ),
    hydrateFallbackElement: <Loading page />,
    children: [
      { path: '/sign-in', lazy: async () => ({ Component: (await import('@/pages/sign-in/sign-in.page')).SignInPage }) },
      {
        element: (
          <SignedIn>
            <Shell />
          </SignedIn>
        ),
        children: [{ errorElement: <PageBroken />, children: pages }],
      },
    ],
  },
]);
