@NullMarked
package adroit.store.backup;

import org.jspecify.annotations.NullMarked;
