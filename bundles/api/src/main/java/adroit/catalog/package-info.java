/** What a professional field knows: its skills, levels, anchors, tools, duties and work processes. */
@Export
@Version("0.2.0")
@NullMarked
package adroit.catalog;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
