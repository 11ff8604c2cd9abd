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

function coloursOf(dark: boolean) {
  const text = dark ? '#c9d1d9' : '#3c4650';
  const line = dark ? '#3a444f' : '#e3e7ec';
  const axis = { axisLabel: { color: text }, nameTextStyle: { color: text }, axisLine: { lineStyle: { color: line } }, splitLine: { lineStyle: { color: line } } };
  const label = { color: text, textBorderWidth: 0 };
  return {
    color: [dark ? '#4d94e0' : '#1f5fa8', '#d99a16', '#2f9e5b', '#d0393e', '#7a6bb0', '#3aa3a0'],
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: text },
    legend: { textStyle: { color: text } },
    tooltip: { backgroundColor: dark ? '#222a33' : '#ffffff', borderColor: line, textStyle: { color: text } },
    categoryAxis: axis,
    valueAxis: axis,
    bar: { label },
    line: { label },
  };
}

/** Draws a chart as SVG in the page's colours and follows the size of its place. */
export default function EChart({ option, height, onPick }: EChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const { dark } = useTheme();

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = init(element, coloursOf(dark), { renderer: 'svg' });
    chart.setOption({ animation: false, ...option });
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
