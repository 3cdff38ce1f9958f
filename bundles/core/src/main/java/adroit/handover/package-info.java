/** Functions that move from one department to another: what becomes of the position descriptions, the job analyses and the tools. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.handover;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
