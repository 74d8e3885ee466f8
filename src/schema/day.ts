import { z } from 'zod';

/** A day of the calendar, ISO 8601: `2026-11-21`. Never a time, never a time zone. */
export const Day = z.iso.date().meta({ id: 'Day', title: 'day', description: 'A day as year-month-day.' });
