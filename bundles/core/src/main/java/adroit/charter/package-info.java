/** The charter of use: who sees what, what is denied, how long it is kept and how to contest, made from the policy itself. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.charter;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
