/** CPU time of this process, which other work on the machine does not blur as it does the clock. */

/** Milliseconds of user and system time since `before`. */
export function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
