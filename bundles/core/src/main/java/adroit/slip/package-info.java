/** Slips on paper for those who do not sign in: what they open, for how long, and what is written down of it. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.slip;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
