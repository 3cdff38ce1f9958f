/** What every page shares: the frame around it, choices in its forms, the addresses of its assets. */
@NullMarked
package adroit.web.layout;

import org.jspecify.annotations.NullMarked;
