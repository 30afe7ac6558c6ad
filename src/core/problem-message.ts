/** What a person reads about a problem: what happened, and what to do now. Every problem has both. */
import type { Problem, ProblemCode } from './errors.ts';

export type ProblemMessage = { readonly what: string; readonly whatNow: string };

type MessageOf<Code extends ProblemCode> = (problem: Extract<Problem, { code: Code }>) => ProblemMessage;
export type ProblemMessages = { readonly [Code in ProblemCode]: MessageOf<Code> };

export const megabytes = (bytes: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / (1024 * 1024));

/** Rounded down: what is promised must fit. */
export const millions = (count: number, locale: string): string =>
  new Intl.NumberFormat(locale).format(Math.floor(count / 1e6));
