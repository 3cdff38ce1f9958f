/** The city's own instruments: the statements people are asked, and what each belongs to. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.instrument;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
