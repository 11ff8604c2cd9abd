import type { RouteObject } from 'react-router';

/** The pages of this family, each loaded when it is opened. */
export const chainsRoutes: RouteObject[] = [
  { path: '/chains', lazy: async () => ({ Component: (await import('./chain-list.page')).ChainListPage }) },
  { path: '/chains/:chainId/edit', lazy: async () => ({ Component: (await import('./edit/editor.page')).ChainEditorPage }) },
  { path: '/chains/:chainId', lazy: async () => ({ Component: (await import('./chain.page')).ChainPage }) },
  { path: '/chains/:chainId/snapshots', lazy: async () => ({ Component: (await import('./snapshots/snapshots.page')).SnapshotsPage }) },
  { path: '/chains/:chainId/snapshots/:snapshotId', lazy: async () => ({ Component: (await import('./snapshots/snapshot.page')).SnapshotPage }) },
];
