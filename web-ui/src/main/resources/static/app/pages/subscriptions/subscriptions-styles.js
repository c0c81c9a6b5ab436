import { css } from 'lit';

export const styles = css`
  .rows p-deliveries, .trouble { grid-column: 1 / -1; }
  .actions { display: flex; flex-wrap: wrap; gap: var(--space-1); }
`;
