/** Empty files with the right columns, to be filled in and brought back. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.exchange.template;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
