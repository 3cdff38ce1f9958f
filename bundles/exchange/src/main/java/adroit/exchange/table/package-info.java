/** Delimited text files as people really have them: any encoding, delimiter and line end, read as a stream. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.exchange.table;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
