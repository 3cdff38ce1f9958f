/** What faces need to know of the disciplines of this installation: which there are, how they are, and the acts that change that. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.plugins;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
