/** Answers of forms, each on disk before the next. */
@NullMarked
package adroit.bench.answers;

import org.jspecify.annotations.NullMarked;
