/** What a discipline's bundle may be and may do: its manifest, its components, its classes. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.packs.bundle;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
