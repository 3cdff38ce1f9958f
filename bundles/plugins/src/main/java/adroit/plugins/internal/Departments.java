package adroit.plugins.internal;

import adroit.organization.Department;
import adroit.organization.DepartmentSize;
import adroit.plugins.DisciplineRefused;
import adroit.storage.Store;
import java.time.LocalDate;
import java.util.List;

/** Which departments the city has. */
record Departments(Store store) {
    boolean has(String id) {
        return store.read(session -> session.organization()
                .department(id)
                .filter(d -> d.id().equals(id))
                .isPresent());
    }

    /** Whether the city has departments, and none of that title. */
    boolean isStranger(String title) {
        List<DepartmentSize> all = store.read(session -> session.organization().departments(LocalDate.now()));
        String wanted = Department.titled(title).id();
        return !all.isEmpty() && all.stream().noneMatch(d -> d.department().id().equals(wanted));
    }

    /** Refuses what is none of them. */
    void require(String id) {
        if (!has(id)) {
            throw new DisciplineRefused(
                    "UNKNOWN_DEPARTMENT", "There is no department " + id + ".", "Name one by its id.");
        }
    }
}
