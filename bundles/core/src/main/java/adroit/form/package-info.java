/** The assessment form: rounds, the questions that a signed job analysis asks, drafts, and what becomes evidence. */
@Export
@Version("0.1.0")
@NullMarked
package adroit.form;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
