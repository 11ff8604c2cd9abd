import type { ReactNode } from 'react';
import type { Read } from '@/api/reading';
import { Failure } from './failure';
import { Loading } from './loading';

/** Shows what a query answers: its data as soon as there are any, else that it loads or why it failed. */
export function Answer<Data>({ read, children }: { read: Read<Data>; children: (data: Data) => ReactNode }) {
  if (read.data) return children(read.data);
  return read.error ? <Failure error={read.error} retry={read.refresh} /> : <Loading />;
}
