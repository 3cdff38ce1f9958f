/** What the readers of frameworks share: files, their rows, and the record of what came of them. Not exported. */
@NullMarked
package adroit.exchange.framework.read;

import org.jspecify.annotations.NullMarked;
