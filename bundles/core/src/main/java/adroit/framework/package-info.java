/** Catalogs of the world, drawn in as reference frameworks: what others publish of occupations, skills, tasks and tools, kept as it was read and never changed. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.framework;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
