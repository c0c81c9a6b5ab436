import { t } from '../../../texts.js';
import { calm, shareAxis } from '../palette.js';
import { percent, proportion } from '../words.js';

/** What was called how likely against how much of it came true; on the diagonal the two agree. */
export function calibrationChart(bands) {
  const known = bands.filter(({ cameTrue }) => cameTrue.value !== null);
  return (palette) => {
    const common = calm(palette);
    const { accent, surface, inkSoft } = palette;
    return {
      tooltip: { ...common.tooltip, trigger: 'item', formatter: ({ dataIndex }) => said(known[dataIndex]) },
      grid: { left: 48, right: 28, top: 12, bottom: 44 },
      xAxis: shareAxis(palette, { name: t.retrospective.calibration.axis, nameLocation: 'middle', nameGap: 26, splitLine: { show: false }, axisLine: common.axisLine }),
      yAxis: shareAxis(palette),
      series: [
        { type: 'line', silent: true, symbol: 'none', lineStyle: { color: inkSoft, width: 1, type: 'dashed' }, data: [[0, 0], [1, 1]] },
        ...known.map(({ meanProbability, cameTrue }) => ({
          type: 'line', silent: true, symbol: 'none', lineStyle: { color: accent, width: 7, opacity: 0.28, cap: 'butt' },
          data: [[meanProbability, cameTrue.low], [meanProbability, cameTrue.high]],
        })),
        {
          type: 'scatter', symbolSize: 9, itemStyle: { color: accent, borderColor: surface, borderWidth: 1.5 },
          data: known.map(({ meanProbability, cameTrue }) => [meanProbability, cameTrue.value]),
        },
      ],
    };
  };
}

function said({ meanProbability, cameTrue }) {
  return t.retrospective.calibration.tip(percent(meanProbability), proportion(cameTrue));
}
