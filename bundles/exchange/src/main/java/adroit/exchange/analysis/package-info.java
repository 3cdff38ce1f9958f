/** Signed job analyses from files, checked against the catalog in whose terms they speak. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.exchange.analysis;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
