/** Packs: disciplines as one signed file, offline, from city to city. How they are made, signed, read and checked; nothing here needs a server or a container. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.packs;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
