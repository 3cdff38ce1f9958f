/** Who is calling: the gate before every page and every REST call, signing in and out. */
@NullMarked
package adroit.web.session;

import org.jspecify.annotations.NullMarked;
