package adroit.web.serving;

import adroit.web.layout.Installation;
import java.nio.file.Path;

/** A page of a file that was there when somebody looked, and is not when it is opened. */
final class ThrownAway extends PageServlet {
    private static final long serialVersionUID = 1L;

    ThrownAway(Installation installation) {
        super(installation);
    }

    @Override
    protected Answer answer(Visit visit) {
        return new Answer.Download(Path.of("/no/such/rejected.csv"), "rejected.csv", "text/csv; charset=utf-8");
    }
}
