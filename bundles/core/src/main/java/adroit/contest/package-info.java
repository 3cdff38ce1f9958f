/** Comments on results, contesting them, and what is answered: the result stands, marked. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.contest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
