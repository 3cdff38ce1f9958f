/** Zip files, read with more care than the platform takes, and written so that the same content gives the same bytes. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.packs.archive;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
