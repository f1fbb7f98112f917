/** The most memory this process has ever held, in MB; `maxRSS` counts in KiB on every platform. */
export function peakMegabytes(): number {
  return (process.resourceUsage().maxRSS * 1024) / 1e6;
}
