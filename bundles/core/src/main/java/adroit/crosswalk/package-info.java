/** What of the city corresponds to what others publish: skills to items of reference frameworks. Nothing corresponds before a person has confirmed it. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.crosswalk;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
