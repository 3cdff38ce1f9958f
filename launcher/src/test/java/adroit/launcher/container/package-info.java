/** Tests of the bundles inside the framework, on Pax Exam. */
@NullMarked
package adroit.launcher.container;

import org.jspecify.annotations.NullMarked;
