/** What pages aggregate, kept in memory as plain columns beside the store. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.insight;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
