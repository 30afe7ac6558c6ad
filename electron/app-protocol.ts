/**
 * The page's own address, `leesmee://app/`, instead of `file:`: it serves the files of the built page and
 * nothing else on the disk, to nobody but the page, under a policy that allows no code from elsewhere.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { pageContentTypes } from '../src/contract/page-content-types.ts';
import { contentSecurityPolicy, permissionsPolicy } from '../src/contract/page-policy.ts';

export const pageScheme = 'leesmee';
const pageHost = 'app';
export const pageAddress = `${pageScheme}://${pageHost}/index.html`;

/** With these, the page is a secure context with an origin of its own. To be registered before the app is ready. */
export const pagePrivileges = {
  scheme: pageScheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

const headers = {
  'Content-Security-Policy': contentSecurityPolicy(),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissionsPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const refuse = (status: 403 | 404 | 405): Response => new Response(null, { status, headers });

/** Answers requests from the built page in `folder`; never rejects. */
export const pageFilesIn =
  (folder: string) =>
  async (request: Request): Promise<Response> => {
    if (request.method !== 'GET') return refuse(405);
    const { host, pathname } = new URL(request.url);
    if (host !== pageHost) return refuse(403);
    const path = pathWithin(folder, pathname);
    if (path === null) return refuse(403);
    const contentType = pageContentTypes[extname(path)];
    if (contentType === undefined) return refuse(404);
    try {
      return new Response(await readFile(path), { headers: { ...headers, 'Content-Type': contentType } });
    } catch {
      return refuse(404);
    }
  };

/** The address has been normalised, but escapes in it have not: `%2f..%2f` still leads out of the folder. */
function pathWithin(folder: string, pathname: string): string | null {
  try {
    const path = join(folder, decodeURIComponent(pathname));
    return path.startsWith(folder + sep) && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}
