/** The skills of a field as a table that people fill in or correct in a spreadsheet program, and bring back. */
@NullMarked
@Export
@Version("0.1.0")
package adroit.exchange.skilltable;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
