/** One byte form for everything that is hashed or pinned. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.canonical;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
