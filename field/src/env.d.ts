declare module 'virtual:messages' {
  export const en: Readonly<Record<string, string>>;
  export const zh: Readonly<Record<string, string>>;
}

declare module 'virtual:tokens.css';
declare module '*.css';
