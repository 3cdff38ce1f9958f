/** Takes whole files in: one transaction per file, in chunks, with every row that was left out told and none held in memory. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.exchange.imports;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
