import { CompressOutlined, DownloadOutlined, FullscreenOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Button, Select, Space, Tooltip } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useChainTexts } from '../locale';
import type { MapNode } from '../chain-map.types';

interface Props {
  nodes: readonly MapNode[];
  selected: string | null;
  onSearch: (nodeId: string) => void;
  onZoom: (ratio: number) => void;
  onFit: () => void;
  onFullScreen: () => void;
  onSave: () => void;
  children?: ReactNode;
}

/** Finds a node, zooms, fits and saves the picture. */
export function MapToolbar({ nodes, selected, onSearch, onZoom, onFit, onFullScreen, onSave, children }: Props): ReactElement {
  const t = useChainTexts();
  return (
    <div className="map-toolbar">
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        style={{ width: 240 }}
        aria-label={t('searchNode')}
        placeholder={t('searchNode')}
        value={selected}
        options={nodes.map((node) => ({ value: node.id, label: node.name }))}
        onChange={onSearch}
      />
      <Space.Compact>
        <IconButton title={t('zoomIn')} icon={<ZoomInOutlined />} onClick={() => onZoom(1.25)} />
        <IconButton title={t('zoomOut')} icon={<ZoomOutOutlined />} onClick={() => onZoom(0.8)} />
        <IconButton title={t('fit')} icon={<CompressOutlined />} onClick={onFit} />
        <IconButton title={t('fullScreen')} icon={<FullscreenOutlined />} onClick={onFullScreen} />
      </Space.Compact>
      <Button icon={<DownloadOutlined />} onClick={onSave}>{t('exportPng')}</Button>
      {children}
    </div>
  );
}

function IconButton({ title, icon, onClick }: { title: string; icon: ReactNode; onClick: () => void }): ReactElement {
  return (
    <Tooltip title={title}>
      <Button icon={icon} aria-label={title} onClick={onClick} />
    </Tooltip>
  );
}
