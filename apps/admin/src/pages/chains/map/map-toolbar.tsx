import { CompressOutlined, DownloadOutlined, FullscreenOutlined, NodeCollapseOutlined, NodeExpandOutlined, PrinterOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Button, Dropdown, Select, Space, Tooltip } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useChainTexts } from '../locale';
import type { DrawnNode } from '../chain-map.types';

interface Props {
  nodes: readonly DrawnNode[];
  selected: string | null;
  onSearch: (nodeId: string) => void;
  onZoom: (ratio: number) => void;
  onFit: () => void;
  onFullScreen: () => void;
  folded: boolean;
  /** Folds everything, or unfolds it; undefined where nothing is nested. */
  onFold?: () => void;
  /** The picture as PNG and SVG, the map as a workbook. */
  saves: { png: () => void; svg: () => void; xlsx?: string };
  children?: ReactNode;
}

/** Finds a node, zooms, fits and saves the picture. */
export function MapToolbar({ nodes, selected, onSearch, onZoom, onFit, onFullScreen, folded, onFold, saves, children }: Props): ReactElement {
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
      {onFold && <Button icon={folded ? <NodeExpandOutlined /> : <NodeCollapseOutlined />} onClick={onFold}>{t(folded ? 'unfold' : 'fold')}</Button>}
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'png', label: t('exportPng'), onClick: saves.png },
            { key: 'svg', label: t('exportSvg'), onClick: saves.svg },
            ...(saves.xlsx ? [{ key: 'xlsx', label: <a href={saves.xlsx} download>{t('exportXlsx')}</a> }] : []),
          ],
        }}
      >
        <Button icon={<DownloadOutlined />}>{t('export')}</Button>
      </Dropdown>
      <IconButton title={t('print')} icon={<PrinterOutlined />} onClick={() => window.print()} />
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
