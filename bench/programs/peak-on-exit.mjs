// Loaded before another program: when that ends, leaves the most memory it has held in a file.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env.MUTUALS_BENCH_PEAK, String((process.resourceUsage().maxRSS * 1024) / 1e6));
});
