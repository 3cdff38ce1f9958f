package adroit.web.serving;

import adroit.plugins.DisciplineLifecycle;
import adroit.storage.StorageFailure;
import adroit.storage.Store;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Says whether the next request of a person would succeed. A field set aside after a fault degrades the installation; it does not take it down. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/health/ready")
public final class ReadinessServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient AtomicReference<@Nullable Store> store = new AtomicReference<>();
    private final transient AtomicReference<@Nullable DisciplineLifecycle> disciplines = new AtomicReference<>();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bind(Store present) {
        store.set(present);
    }

    void unbind(Store gone) {
        store.compareAndSet(gone, null);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindDisciplines(DisciplineLifecycle present) {
        disciplines.set(present);
    }

    void unbindDisciplines(DisciplineLifecycle gone) {
        disciplines.compareAndSet(gone, null);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        health().write(response);
    }

    Health health() {
        Store data = store.get();
        if (data == null || !answers(data)) {
            return Health.down("the database does not answer");
        }
        DisciplineLifecycle fields = disciplines.get();
        if (fields == null || !fields.settled()) {
            return Health.down("professional fields are being put in service");
        }
        return fields.faults().isEmpty()
                ? Health.UP
                : Health.degraded("a professional field is set aside after a fault");
    }

    private static boolean answers(Store store) {
        try {
            return store.read(session -> true);
        } catch (StorageFailure e) {
            return false;
        }
    }
}
