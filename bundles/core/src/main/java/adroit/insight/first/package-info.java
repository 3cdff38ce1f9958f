/** What a roster and a list of positions tell by themselves, on the first day: eight cards. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.insight.first;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
