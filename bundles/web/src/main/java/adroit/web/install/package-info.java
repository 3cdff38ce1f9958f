/** One professional field on its way into service: what it would change, and who uses it. */
@NullMarked
package adroit.web.install;

import org.jspecify.annotations.NullMarked;
