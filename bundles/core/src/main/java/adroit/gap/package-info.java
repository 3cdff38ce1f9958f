/** Typed gaps: where a rating under a requirement becomes a tool to supply, a process to fix or a skill to build. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.gap;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
