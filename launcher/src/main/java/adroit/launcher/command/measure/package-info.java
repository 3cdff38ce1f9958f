/** {@code measure}: one small class per kind of measurement, which says its options only. */
@NullMarked
package adroit.launcher.command.measure;

import org.jspecify.annotations.NullMarked;
