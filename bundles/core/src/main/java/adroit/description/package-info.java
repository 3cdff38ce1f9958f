/** Position descriptions in their editions: a draft that is worked on, and published editions that never change. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.description;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
