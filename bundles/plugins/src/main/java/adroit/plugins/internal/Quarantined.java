package adroit.plugins.internal;

import adroit.plugins.Fault;

/** A bundle that is not in service because of a fault; the same bytes are not tried again by themselves. */
record Quarantined(Description description, String sha256, Fault fault) {
    String id() {
        return description.id();
    }
}
