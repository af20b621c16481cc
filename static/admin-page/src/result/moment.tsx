import { momentText } from './moment-text';

/** A point in time as the reader's browser writes it, exact to the second on hover. @param at ISO time */
export function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at} title={at}>
      {momentText(at)}
    </time>
  );
}
