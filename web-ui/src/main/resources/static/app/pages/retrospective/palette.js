import { percent } from '../../format.js';

const TOKENS = ['ink', 'ink-soft', 'surface', 'line', 'accent', 'accent-soft', 'warn'];

/** The page's tokens as plain colours, for canvas knows no custom properties; on paper the light ones. */
export function paletteOf(root, onPaper) {
  const probe = document.createElement('span');
  if (onPaper) probe.style.colorScheme = 'light';
  root.append(probe);
  const colours = TOKENS.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), getComputedStyle(probe).color];
  });
  const font = getComputedStyle(probe).fontFamily;
  probe.remove();
  return { ...Object.fromEntries(colours), font };
}

/** What all charts have in common: quiet lines, text of the page. */
export function calm({ ink, inkSoft, line, surface, font }) {
  const text = { color: inkSoft, fontFamily: font, fontSize: 12 };
  return {
    textStyle: { fontFamily: font, color: ink },
    axisLabel: text,
    nameTextStyle: text,
    tooltip: {
      trigger: 'axis', renderMode: 'richText', confine: true, backgroundColor: surface, borderColor: line, borderWidth: 1,
      padding: [8, 10], textStyle: { color: ink, fontFamily: font, fontSize: 12, lineHeight: 18 },
      axisPointer: { type: 'line', lineStyle: { color: inkSoft, type: 'solid', width: 1 } },
    },
    splitLine: { lineStyle: { color: line } },
    axisLine: { lineStyle: { color: line } },
  };
}

/** A vertical axis of shares, from 0 to 100 %. */
export function shareAxis(palette, more = {}) {
  const { axisLabel, nameTextStyle, splitLine } = calm(palette);
  return {
    type: 'value', min: 0, max: 1, interval: 0.25, splitLine, nameTextStyle,
    axisLabel: { ...axisLabel, formatter: percent }, ...more,
  };
}
