import { Button } from 'antd';
import { Fragment } from 'react';

/** A way along the supply links; each node opens. */
export function SupplyWay({ nodes, onOpen }: { nodes: readonly { id: string; name: string }[]; onOpen: (nodeId: string) => void }) {
  return (
    <span className="supply-way">
      {nodes.map((node, index) => (
        <Fragment key={node.id}>
          {index > 0 && <span aria-hidden> → </span>}
          <Button type="link" size="small" className="panel-link" onClick={() => onOpen(node.id)}>{node.name}</Button>
        </Fragment>
      ))}
    </span>
  );
}
