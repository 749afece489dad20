// What runs in the page: it has to stand alone, since its text is sent there.

/**
 * Times the module at /with/ in milliseconds; `statements` are pairs of whether it is an objective, and the
 * text; `set` is the large set to review as a whole.
 */
export async function measure(statements, set) {
  const engine = await import("/with/engine.js");
  await engine.default();

  const once = (run) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const sorted = (list) => list.sort((a, b) => a - b);
  const at = (list, share) => list[Math.floor((list.length - 1) * share)];

  // The clock is coarse, so each statement is read many times; the first round warms up.
  const REPEATS = 200;
  const read = ([isObjective, text], repeats) => once(() => engine.read(isObjective, text, repeats)) / repeats;
  for (const statement of statements) read(statement, 20);
  const each = sorted(statements.map((statement) => read(statement, REPEATS)));

  const sentence = "Reduce the share of late parcels from 12% to 5% in 3 regions and ";
  const lengths = [100, 1000, 10000].map((length) => {
    const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
    return [length, read([false, text], 50)];
  });

  const bench = new engine.Bench();
  for (const { title, keyResults } of set) {
    bench.objective(title);
    for (const text of keyResults) bench.key_result(text);
  }
  const repeated = (count, run) => sorted(Array.from({ length: count }, (_, index) => run(index)));
  const full = repeated(15, () => {
    bench.forget();
    return once(() => bench.review());
  });
  const edits = repeated(200, (index) => {
    bench.edit(500, `Waiting time at the door falls from ${index + 20} to 5 minutes`);
    return once(() => bench.review());
  });
  return {
    statements: statements.length,
    median: at(each, 0.5),
    high: at(each, 0.99),
    lengths,
    full: at(full, 0.5),
    edit: at(edits, 0.5),
  };
}
