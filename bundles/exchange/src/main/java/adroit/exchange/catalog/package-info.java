/** The files of a discipline: what it is, its catalog, and the examples its scorer must get right. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.exchange.catalog;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
