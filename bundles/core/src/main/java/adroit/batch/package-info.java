/** Levels and gap types of very many cases at once, without reasons: the same numbers as the explained path gives, from plain columns. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.batch;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
