/** Reads the catalogs of the world, each in its own format, into reference frameworks. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.exchange.framework;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
