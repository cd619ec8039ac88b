const PATHS = {
  today: 'M5 5h14v15H5zM5 9.5h14M9 3v4M15 3v4M9 14l2 2 4-4',
  households: 'M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  record: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  outbox: 'M8 20V5M4 9l4-4 4 4M16 4v15M12 15l4 4 4-4',
  gear: 'M4 7h9M17 7h3M4 17h3M11 17h9M13 5v4M7 15v4',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20',
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8 8h3v3H8zM13 13h3v3h-3zM13 8h3v3h-3zM8 13h3v3H8z',
  camera: 'M4 8h4l2-3h4l2 3h4v11H4zM12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  voice: 'M12 4a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V7a3 3 0 0 0-3-3zM6 11v1a6 6 0 0 0 12 0v-1M12 18v3',
  check: 'M5 12.5l5 5L19 7',
  warning: 'M12 4 2.8 20h18.4zM12 10v4M12 17v.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  place: 'M12 3a6 6 0 0 0-6 6c0 4.5 6 12 6 12s6-7.5 6-12a6 6 0 0 0-6-6zM12 7a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  people:
    'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 20c0-3.5 2.5-6 6-6s6 2.5 6 6M15.5 5.5a3 3 0 0 1 0 5.5M18 15a6 6 0 0 1 3 5',
  paper: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.5l3 2',
  cross: 'M6 6l12 12M18 6 6 18',
  send: 'M4 12l16-8-6 16-3-6.5z',
} as const;

export type IconName = keyof typeof PATHS;

/** Drawn lines, since phones lack faces for signs. What it means always stands beside it in words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
