import { Temporal } from './temporal';

/** A time as the agent meant it: on the wall clock of a zone. The instant follows from it, and follows it when a zone's rules change (LIMITS R-4). */
export type WallTime = { /** "2026-11-27T10:00" */ wall: string; /** IANA zone. */ zone: string };

/** The instant of a wall time in milliseconds since 1970. In the hour that spring skips it is the same minute after the jump; in the one that autumn repeats, the first. */
export const instantOf = ({ wall, zone }: WallTime): number =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;

/** The wall time of an instant in a zone, to the minute. */
export const wallOf = (instant: number, zone: string): WallTime => ({
  wall: Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' }),
  zone,
});
