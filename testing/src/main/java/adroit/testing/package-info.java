/** What the tests of every module share; never shipped. */
@NullMarked
package adroit.testing;

import org.jspecify.annotations.NullMarked;
