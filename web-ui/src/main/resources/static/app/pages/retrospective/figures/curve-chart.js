import { t } from '../../../texts.js';
import { calm, shareAxis } from '../palette.js';
import { isKnown, percent } from '../words.js';

const words = t.retrospective.timeToDecision;

/** The cumulative incidence as the steps that it is, within its band, and what ended otherwise. */
export function curveChart(curve) {
  return (palette) => {
    const common = calm(palette);
    const steps = curve.length && curve[0].days > 0 ? [{ days: 0, decided: 0, low: 0, high: 0, endedOtherwise: 0 }, ...curve] : curve;
    return {
      tooltip: { ...common.tooltip, formatter: ([{ value: [day] }]) => said(steps.findLast(({ days }) => days <= day)) },
      grid: { left: 48, right: 16, top: 12, bottom: 56 },
      legend: { bottom: 0, left: 40, itemWidth: 14, itemHeight: 8, itemGap: 16, selectedMode: false, textStyle: common.axisLabel, data: Object.values(words.legend) },
      xAxis: {
        type: 'value', min: 0, name: words.axis, nameLocation: 'middle', nameGap: 24, nameTextStyle: common.nameTextStyle,
        axisLabel: common.axisLabel, axisLine: common.axisLine, splitLine: { show: false },
      },
      yAxis: shareAxis(palette),
      series: series(steps, palette),
    };
  };
}

function series(steps, { accent, inkSoft }) {
  return [
    bandSeries(steps, accent),
    { type: 'line', name: words.legend.decided, step: 'end', symbol: 'none', itemStyle: { color: accent }, lineStyle: { color: accent, width: 2 }, data: steps.map((one) => [one.days, one.decided]) },
    {
      type: 'line', name: words.legend.ended, step: 'end', symbol: 'none', itemStyle: { color: inkSoft },
      lineStyle: { color: inkSoft, width: 1.5, type: 'dashed' }, data: steps.map((one) => [one.days, one.endedOtherwise]),
    },
  ];
}

/** The interval as one stepped area. ECharts stacks along the wrong axis where both hold numbers, so it is drawn. */
function bandSeries(steps, accent) {
  return {
    type: 'custom', silent: true, clip: true, z: 1, data: steps.map(({ days, decided }) => [days, decided]),
    renderItem: ({ dataIndex }, api) => (dataIndex > 0 ? null : {
      type: 'polygon', silent: true, style: { fill: accent, opacity: 0.18 },
      shape: { points: outline(steps).map((point) => api.coord(point)) },
    }),
  };
}

function outline(steps) {
  const stepped = (bound) => steps.flatMap((one, index) => [[one.days, bound(steps[Math.max(index - 1, 0)])], [one.days, bound(one)]]);
  const upper = stepped(({ high, decided }) => high ?? decided);
  return [...upper, ...stepped(({ low, decided }) => low ?? decided).reverse()];
}

function said({ days, decided, low, high, endedOtherwise }) {
  const share = isKnown(low) ? words.share(percent(decided), percent(low), percent(high)) : percent(decided);
  return words.tip({ days, decided: share, ended: percent(endedOtherwise) });
}
