/** Forms with a file in them, read as they come. */
@NullMarked
package adroit.web.upload;

import org.jspecify.annotations.NullMarked;
