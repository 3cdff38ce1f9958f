/** What the city may set of a discipline's scorer, as the OSGi metatype of its bundle describes it. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.packs.settings;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
