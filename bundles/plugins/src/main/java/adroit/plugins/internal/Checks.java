package adroit.plugins.internal;

/** What a pack passes on its way into service, from the outside in: looked at, tried in a process of its own, tried in this one. */
record Checks(Gate gate, Preflight preflight, GoldenRun golden) {}
