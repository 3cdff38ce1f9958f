package adroit.plugins.internal;

import java.time.Instant;

/** What is noted of a shadow: which bytes, for which department, since when and by whom. */
record Shadowing(Installed candidate, String department, Instant since, String account) {}
