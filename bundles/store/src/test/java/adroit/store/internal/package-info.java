@NullMarked
package adroit.store.internal;

import org.jspecify.annotations.NullMarked;
