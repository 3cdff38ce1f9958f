/** What the store is made of. The two engines differ in {@link adroit.store.internal.Dialect} alone. */
@NullMarked
package adroit.store.internal;

import org.jspecify.annotations.NullMarked;
