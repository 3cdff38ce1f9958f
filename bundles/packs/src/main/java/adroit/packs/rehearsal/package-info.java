/** A first run of a discipline's bundle, in a process of its own that may be ended at any moment. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.packs.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
