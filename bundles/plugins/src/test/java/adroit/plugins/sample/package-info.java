/** Code of the sample disciplines; packed into bundles by tests, and run only there. */
@NullMarked
package adroit.plugins.sample;

import org.jspecify.annotations.NullMarked;
