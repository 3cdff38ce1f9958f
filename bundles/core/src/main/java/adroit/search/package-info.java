/** Finds what the city's catalogs and the reference frameworks hold, by words. Nothing of people, ratings or results is in it, and nothing rests on it: it is made anew from what is kept. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.search;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
