import { calm, shareAxis } from '../palette.js';
import { groupName } from '../words.js';
import { reference, said } from './yes-share-chart.js';

/** A row for each team, area or segment: its share as a dot on its interval, beside that of all; its name never vanishes. */
export function yesShareRows(groups) {
  return (palette) => {
    const { axisLabel, axisLine, splitLine, tooltip } = calm(palette);
    const known = ({ yesShare }) => yesShare.value !== null;
    const interval = { type: 'bar', stack: 'interval', barWidth: 9, silent: true };
    return {
      tooltip: { ...tooltip, formatter: ([{ dataIndex }]) => said(groups[dataIndex]) },
      grid: { left: 8, right: 24, top: 20, bottom: 4, containLabel: true },
      yAxis: {
        type: 'category', inverse: true, axisTick: { show: false }, axisLine, data: groups.map((one) => `${groupName(one)} (${one.raised})`),
        axisLabel: { ...axisLabel, interval: 0, width: 160, overflow: 'truncate' },
      },
      xAxis: { ...shareAxis(palette), splitLine },
      series: [
        { ...interval, data: groups.map((one) => (known(one) ? one.yesShare.low : null)), itemStyle: { color: 'transparent' } },
        { ...interval, data: groups.map((one) => (known(one) ? one.yesShare.high - one.yesShare.low : null)), itemStyle: { color: palette.accent, opacity: 0.28, borderRadius: 2 } },
        {
          type: 'scatter', symbolSize: 9, data: groups.map(({ yesShare }) => yesShare.value), itemStyle: { color: palette.accent, borderColor: palette.surface, borderWidth: 1.5 },
          markLine: reference(groups, palette.inkSoft, axisLabel, 'xAxis'),
        },
      ],
    };
  };
}
