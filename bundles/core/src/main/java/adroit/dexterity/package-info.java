/** Digital dexterity: what people say of how they work with digital means, for their own development, and for groups of five and more. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.dexterity;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
