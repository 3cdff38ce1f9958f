/** Whom the city trusts to sign professional fields: their keys, for which fields, until when. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.publisher;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
