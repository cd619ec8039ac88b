/** A name as it stands on a screen that others may see: "马**", "Li **". */
export function masked(name: string | null): string {
  const whole = name?.trim() ?? '';
  if (!whole) return '';
  const first = /^\p{Script=Latin}+/u.exec(whole)?.[0];
  return first && first !== whole ? `${first} **` : `${[...whole][0]}**`;
}
