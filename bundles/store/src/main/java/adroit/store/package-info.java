/** The store over JDBC: SQLite in a file, or PostgreSQL by its URL. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.store;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
