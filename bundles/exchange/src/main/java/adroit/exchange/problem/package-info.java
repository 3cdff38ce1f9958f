/** What is wrong with a file, said to the person who can put it right. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.exchange.problem;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
