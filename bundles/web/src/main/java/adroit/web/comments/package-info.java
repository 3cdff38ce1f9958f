/** Comments on results, contests and answers. */
@NullMarked
package adroit.web.comments;

import org.jspecify.annotations.NullMarked;
