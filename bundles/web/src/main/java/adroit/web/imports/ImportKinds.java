package adroit.web.imports;

import adroit.edition.Disciplines;
import adroit.exchange.imports.AnalysesImport;
import adroit.exchange.imports.DescriptionsImport;
import adroit.exchange.imports.EvidenceImport;
import adroit.exchange.imports.ImportKind;
import adroit.exchange.imports.ImportOptions;
import adroit.exchange.imports.ImportPreview;
import adroit.exchange.imports.ImportReport;
import adroit.exchange.imports.PositionsImport;
import adroit.exchange.imports.RosterImport;
import adroit.exchange.table.RowProblem;
import adroit.identity.Actor;
import adroit.storage.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The kinds of file that are taken: the one list, for pages, REST and the command line. */
public final class ImportKinds {

    private ImportKinds() {}

    /**
     * By their names.
     *
     * @param moved run after a file that may have people work elsewhere than before
     */
    public static Map<String, ImportKind> of(Store store, Disciplines disciplines, Clock clock, Runnable moved) {
        return Map.of(
                "roster",
                new Telling(new RosterImport(store, clock), moved),
                "positions",
                new Telling(new PositionsImport(store, clock), moved),
                "evidence",
                new EvidenceImport(store, disciplines, clock),
                "analyses",
                new AnalysesImport(store, disciplines, clock),
                "descriptions",
                new DescriptionsImport(store, clock));
    }

    /** A kind after which others must look anew. */
    private record Telling(ImportKind kind, Runnable moved) implements ImportKind {
        @Override
        public ImportReport take(Actor actor, Path file, ImportOptions options, Consumer<RowProblem> problems) {
            ImportReport report = kind.take(actor, file, options, problems);
            if (report.stored()) {
                moved.run();
            }
            return report;
        }

        @Override
        public boolean isTable() {
            return kind.isTable();
        }

        @Override
        public List<Field> fields() {
            return kind.fields();
        }

        @Override
        public ImportPreview preview(Path file, ImportOptions options) {
            return kind.preview(file, options);
        }
    }
}
