/** What differs between two editions of a catalog, in types and in words, and how changes that several people made are brought together. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.catalogchange;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
