/** How well a duty is done, and how fitting the tool is that it is done with: two axes that are never folded into one number. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.fit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
