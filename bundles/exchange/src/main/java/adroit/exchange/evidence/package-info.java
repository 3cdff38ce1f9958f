/** Facts about people from a table: ratings, tool access, steps of processes, interests. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.exchange.evidence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
