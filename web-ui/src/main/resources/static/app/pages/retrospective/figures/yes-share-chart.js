import { t } from '../../../texts.js';
import { calm, shareAxis } from '../palette.js';
import { groupName, percent, proportion } from '../words.js';

const words = t.retrospective.yesShare;

/** Above, each month's or quarter's share with its interval beside that of all; below, how many got a yes, a no, “later” or have none. */
export function yesShareChart(groups) {
  return (palette) => {
    const common = calm(palette);
    const names = groups.map(groupName);
    const axis = { type: 'category', data: names, axisTick: { show: false }, axisLine: common.axisLine };
    return {
      tooltip: { ...common.tooltip, formatter: ([{ dataIndex }]) => said(groups[dataIndex]) },
      axisPointer: { link: [{ xAxisIndex: 'all' }] },
      grid: [{ left: 48, right: 12, top: 12, bottom: 98 }, { left: 48, right: 12, height: 44, bottom: 40 }],
      legend: {
        bottom: 0, left: 0, itemWidth: 10, itemHeight: 10, itemGap: 12, icon: 'rect', selectedMode: false,
        textStyle: common.axisLabel, data: Object.values(words.legend),
      },
      xAxis: [
        { ...axis, gridIndex: 0, axisLabel: { show: false } },
        { ...axis, gridIndex: 1, axisLabel: { ...common.axisLabel, hideOverlap: true } },
      ],
      yAxis: [shareAxis(palette), { type: 'value', gridIndex: 1, minInterval: 1, splitNumber: 1, splitLine: { show: false }, axisLabel: common.axisLabel }],
      series: [...shares(groups, palette, common), ...counts(groups, palette)],
    };
  };
}

function shares(groups, { accent, surface, inkSoft }, { axisLabel }) {
  const interval = { type: 'bar', stack: 'interval', barWidth: 9, silent: true };
  const known = ({ yesShare }) => yesShare.value !== null;
  return [
    { ...interval, data: groups.map((one) => (known(one) ? one.yesShare.low : null)), itemStyle: { color: 'transparent' } },
    { ...interval, data: groups.map((one) => (known(one) ? one.yesShare.high - one.yesShare.low : null)), itemStyle: { color: accent, opacity: 0.28, borderRadius: 2 } },
    {
      type: 'line', data: groups.map(({ yesShare }) => yesShare.value), symbol: 'circle', symbolSize: 8, connectNulls: false,
      itemStyle: { color: accent, borderColor: surface, borderWidth: 1.5 }, lineStyle: { color: accent, width: 1.5 }, markLine: reference(groups, inkSoft, axisLabel),
    },
  ];
}

/** The share of all groups together, to compare each with. */
export function reference(groups, color, text, axis = 'yAxis') {
  const [yes, no] = ['yes', 'no'].map((name) => groups.reduce((total, one) => total + one[name], 0));
  return yes + no === 0 ? undefined : {
    silent: true, symbol: 'none', lineStyle: { color, type: 'dashed', width: 1 }, data: [{ [axis]: yes / (yes + no) }],
    label: { ...text, position: axis === 'yAxis' ? 'insideEndTop' : 'end', formatter: words.all(percent(yes / (yes + no))) },
  };
}

function counts(groups, { accent, inkSoft, line, accentSoft }) {
  const stack = (name, color, of, more = {}) => ({
    type: 'bar', name, stack: 'counts', xAxisIndex: 1, yAxisIndex: 1, barMaxWidth: 22, itemStyle: { color, ...more }, data: groups.map(of),
  });
  return [
    stack(words.legend.yes, accent, ({ yes }) => yes),
    stack(words.legend.no, inkSoft, ({ no }) => no),
    stack(words.legend.later, accentSoft, ({ deferred }) => deferred, { borderColor: accent, borderWidth: 1 }),
    stack(words.legend.rest, line, ({ raised, yes, no, deferred }) => raised - yes - no - deferred),
  ];
}

export function said(one) {
  return words.tip({ ...one, group: groupName(one), share: proportion(one.yesShare) });
}
