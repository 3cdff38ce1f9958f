/** The facts behind results, for those who may see them. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.basis;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
