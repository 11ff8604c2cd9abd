import { zonedToday } from './calendar.rules.js';

/** The time as the system knows it. Injected everywhere, so that tests move it instead of waiting. */
export abstract class Clock {
  abstract now(): Date;

  /** Today's calendar date (YYYY-MM-DD) where the zone is. */
  today(timeZone = 'Asia/Shanghai'): string {
    return zonedToday(this.now(), timeZone);
  }
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

/** A clock that stands still until a test moves it. */
export class TestClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  override now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date | string): void {
    this.instant = new Date(instant);
  }

  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
