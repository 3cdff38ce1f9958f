/** How evidence about one requirement becomes a score: the contract of a discipline's scorer, and the common rule. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.scoring;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
