/** Why a pack is not taken, in a form that people and programs can read. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.packs.refusal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
