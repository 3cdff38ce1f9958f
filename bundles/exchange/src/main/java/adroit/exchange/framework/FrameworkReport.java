package adroit.exchange.framework;

import adroit.framework.ReferenceFramework;
import org.jspecify.annotations.Nullable;

/**
 * What came of bringing a framework in.
 *
 * @param framework where it is kept, or null where nothing was stored
 * @param before whether the same content was there already
 * @param list the id of the list of all that is wrong, for {@link FrameworkDesk#problems}; empty where nothing is
 */
public record FrameworkReport(
        ReadFramework read, @Nullable ReferenceFramework framework, boolean before, String list) {}
