/** What the keepers of a field watch: technologies, tools, skills and standards of which nobody can say yet whether they belong in its catalog. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.watch;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
