// Prints the results of JMH as the rows of tables: table.mjs BYTES RESULTS.json
import { readFileSync } from "node:fs";
import { basename } from "node:path";

const [bytes, results] = process.argv.slice(2);

for (const { benchmark, params, primaryMetric } of JSON.parse(readFileSync(results, "utf8"))) {
  const { score, scorePercentiles } = primaryMetric;
  const at = (percent) => scorePercentiles[percent];
  if (benchmark.endsWith(".warm")) {
    console.log(`| ${params.parser} | ${score.toFixed(0)} ms | ${(bytes / score / 1e3).toFixed(1)} MB/s |`);
  } else if (benchmark.endsWith(".cold")) {
    const times = primaryMetric.rawData.flat().sort((a, b) => a - b);
    const seconds = [times[0], times[times.length >> 1], times.at(-1)].map((t) => (t / 1e3).toFixed(2));
    console.log(`| ${params.parser} | ${seconds[1]} s | ${seconds[0]} to ${seconds[2]} s |`);
  } else {
    console.log(
      `| ${params.editor} | ${basename(params.file)} | ${at("50.0").toFixed(0)} | ${at("99.0").toFixed(0)} |`,
    );
  }
}
