/** Position descriptions from plain-text class specifications. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.exchange.description;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
