package adroit.web.knowledge;

import adroit.knowledge.OwnKnowledge;
import adroit.knowledge.ToolFamily;

/** Where the tests are. */
final class Addresses {
    static final String HERE = "/knowledge";
    static final String TOOLS = "tools";
    static final String PROCESSES = "processes";

    private Addresses() {}

    static String of(ToolFamily family) {
        return HERE + "/" + TOOLS + "/" + family.discipline() + "/" + family.id();
    }

    static String of(OwnKnowledge.Process process) {
        return HERE + "/" + PROCESSES + "/" + process.discipline() + "/"
                + process.process().id();
    }
}
