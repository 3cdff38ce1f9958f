/** Accounts, roles, and the one policy of who may see and do what. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.identity;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
