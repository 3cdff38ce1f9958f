/** Keys of publishers (Ed25519), their files, and signatures. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.packs.signing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
