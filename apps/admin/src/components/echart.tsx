import { BarChart, FunnelChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use as withParts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTheme } from '@/theme/theme-provider';

withParts([BarChart, FunnelChart, LineChart, PieChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export interface EChartProps {
  option: EChartsCoreOption;
  height: number;
  /** Called with the index of the datum clicked. */
  onPick?: (index: number) => void;
}

/** Draws a chart as SVG in the page's colours and follows the size of its place. */
export default function EChart({ option, height, onPick }: EChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const { dark } = useTheme();

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = init(element, null, { renderer: 'svg' });
    const text = dark ? '#c9d1d9' : '#3c4650';
    chart.setOption({
      animation: false,
      color: ['#1f5fa8', '#4a90c2', '#2f9e5b', '#d99a16', '#d0393e', '#7a6bb0', '#3aa3a0', '#b0713a'],
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: text },
      ...option,
    });
    if (onPick) chart.on('click', ({ dataIndex }) => onPick(dataIndex));
    const sizes = new ResizeObserver(() => chart.resize());
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      chart.dispose();
    };
  }, [option, dark, onPick]);

  return <div ref={place} style={{ height, cursor: onPick ? 'pointer' : undefined }} />;
}
