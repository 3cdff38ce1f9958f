package adroit.plugins;

/** What was to come into service is faulty: it is quarantined with its reason, and what served before serves on. */
public final class SetAside extends DisciplineRefused {
    private static final long serialVersionUID = 1L;

    public SetAside(Fault fault) {
        super(fault);
    }
}
