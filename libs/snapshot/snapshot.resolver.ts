import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, type Page } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { DirectoryService } from './directory.service.js';
import { DirectoryKind } from './snapshot.enums.js';
import { SnapshotService } from './snapshot.service.js';
import { ChainSnapshotConnection, ChainSnapshotInfo, ChainSnapshotType, DirectoryIssueInfo, SnapshotComparison } from './snapshot.types.js';
import { comparisonView, snapshotView } from './snapshot.view.js';

const id = { type: () => ID } as const;

/** Snapshots of chains [2]. */
@Resolver()
export class SnapshotResolver {
  constructor(private readonly service: SnapshotService) {}

  @Requires('chain.read')
  @Query(() => ChainSnapshotConnection, { description: 'Snapshots of a chain, the latest first.' })
  snapshots(@CurrentCaller() caller: Caller, @Args('chainId', id) chainId: string, @Args() page: PageArgs): Promise<Page<ChainSnapshotInfo>> {
    return this.service.list(caller, chainId, page);
  }

  @Requires('chain.read')
  @Query(() => ChainSnapshotType, { nullable: true, description: 'One snapshot with the whole chain as it stood.' })
  async snapshot(@CurrentCaller() caller: Caller, @Args('id', id) snapshotId: string): Promise<ChainSnapshotType | null> {
    const found = await this.service.snapshot(caller, snapshotId);
    return found && snapshotView(found, caller.locale);
  }

  @Requires('chain.read')
  @Query(() => SnapshotComparison, { description: 'What changed from one snapshot of a chain to another; without `toId` until now.' })
  async compareSnapshots(
    @CurrentCaller() caller: Caller,
    @Args('fromId', id) fromId: string,
    @Args('toId', { type: () => ID, nullable: true }) toId: string | null,
  ): Promise<SnapshotComparison> {
    return comparisonView(await this.service.compare(caller, fromId, toId ?? null), caller.locale);
  }

  @Requires('snapshot.take')
  @Mutation(() => ChainSnapshotInfo, { description: 'Takes a snapshot of a chain as it stands.' })
  takeSnapshot(
    @CurrentCaller() caller: Caller,
    @Args('chainId', id) chainId: string,
    @Args('idempotencyKey') idempotencyKey: string,
    @Args('note', { type: () => String, nullable: true }) note: string | null,
  ): Promise<ChainSnapshotInfo> {
    return this.service.take(caller, chainId, note ?? null, idempotencyKey);
  }
}

/** What is written from snapshots [8]. */
@Resolver()
export class DirectoryResolver {
  constructor(private readonly service: DirectoryService) {}

  @Requires('company.read')
  @Query(() => [DirectoryIssueInfo], { description: 'Guidance directories and target lists of a chain, the latest first.' })
  directoryIssues(@CurrentCaller() caller: Caller, @Args('chainId', id) chainId: string): Promise<DirectoryIssueInfo[]> {
    return this.service.list(caller, chainId);
  }

  @Requires('snapshot.take')
  @Mutation(() => DirectoryIssueInfo, { description: "Issues the next version of a directory from a snapshot, in the caller's language." })
  issueDirectory(
    @CurrentCaller() caller: Caller,
    @Args('snapshotId', id) snapshotId: string,
    @Args('kind', { type: () => DirectoryKind }) kind: DirectoryKind,
    @Args('idempotencyKey') idempotencyKey: string,
  ): Promise<DirectoryIssueInfo> {
    return this.service.issue(caller, snapshotId, kind, idempotencyKey);
  }
}
