/** Where what Leesmee keeps for its user stands: the system's place for it, or where `LEESMEE_HOME` says. */
import envPaths from 'env-paths';

export const userFolder = (environment: NodeJS.ProcessEnv): string =>
  environment.LEESMEE_HOME || envPaths('leesmee', { suffix: '' }).config;
