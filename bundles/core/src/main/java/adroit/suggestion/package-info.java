/** Changes to catalogs that people propose in their own words, and what the keepers of the field answer. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.suggestion;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
