package adroit.plugins.internal;

import adroit.storage.Store;

/** Which departments the city has. */
record Departments(Store store) {
    boolean has(String id) {
        return store.read(session -> session.organization()
                .department(id)
                .filter(d -> d.id().equals(id))
                .isPresent());
    }
}
