import { tokenDetector } from '../shapes/index.ts';

/** Tokens of code hosts and package registries. */
export const gitHostToken = tokenDetector(
  'git-host-token',
  'https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  [
    {
      kind: 'github-token',
      anchor: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
      pattern: /ghs_\d{1,20}_[\w-]{1,1000}\.[\w-]{1,4000}\.[\w-]{1,1000}|gh[pousr]_[A-Za-z0-9_]{36,255}/g,
    },
    { kind: 'github-token', anchor: 'github_pat_', pattern: /github_pat_[A-Za-z0-9_]{40,255}/g },
    // https://docs.gitlab.com/security/tokens/#token-prefixes
    {
      kind: 'gitlab-token',
      anchor: [
        'glpat-',
        'gldt-',
        'glrt-',
        'glrtr-',
        'glcbt-',
        'glptt-',
        'glft-',
        'glimt-',
        'glagent-',
        'gloas-',
        'glsoat-',
        'glffct-',
      ],
      pattern: /gl(?:pat|dt|rt|rtr|cbt|ptt|ft|imt|agent|oas|soat|ffct)-[\w.-]{20,128}/g,
    },
    { kind: 'gitlab-token', anchor: 'GR1348941', pattern: /GR1348941[\w-]{20,60}/g },
    { kind: 'gitlab-token', anchor: '_gitlab_session=', pattern: /_gitlab_session=([0-9a-f]{32})/g },
    // https://support.atlassian.com/organization-administration/docs/understand-user-api-tokens/
    {
      kind: 'atlassian-token',
      anchor: ['ATATT', 'ATCTT', 'ATBB', 'ATSTT'],
      pattern: /AT(?:ATT|CTT|BB|STT)[A-Za-z0-9_=-]{24,300}/g,
    },
    // https://docs.npmjs.com/about-access-tokens
    { kind: 'npm-token', anchor: 'npm_', pattern: /npm_[A-Za-z0-9]{36}/g },
    {
      kind: 'npm-token',
      anchor: '_auth',
      pattern: /_auth(?:Token)?[ \t]*=[ \t]*"?([A-Za-z0-9+/=_-]{16,300})/g,
    },
    // https://pypi.org/help/#apitoken
    { kind: 'pypi-token', anchor: 'pypi-', pattern: /pypi-AgE[A-Za-z0-9_-]{50,300}/g },
    { kind: 'rubygems-token', anchor: 'rubygems_', pattern: /rubygems_[0-9a-f]{48}/g },
    { kind: 'crates-token', anchor: 'cio', pattern: /cio[A-Za-z0-9]{32}(?![A-Za-z0-9])/g },
    { kind: 'nuget-token', anchor: 'oy2', pattern: /oy2[a-z0-9]{43}(?![a-z0-9])/g },
    // https://docs.docker.com/security/access-tokens/
    { kind: 'docker-token', anchor: 'dckr_', pattern: /dckr_(?:pat|oat)_[\w-]{24,80}/g },
  ],
);
