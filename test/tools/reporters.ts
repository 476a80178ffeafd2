/** Vitest's reporters: words for the terminal, and a JSON report where `npm test` asks for one. */
export function reporters(report = process.env['EVENKEEL_REPORT']): { reporters: string[]; outputFile?: { json: string } } {
  return report ? { reporters: ['dot', 'json'], outputFile: { json: report } } : { reporters: ['default'] };
}
