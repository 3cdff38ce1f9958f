package adroit.web.api;

import adroit.exchange.framework.ColumnMeaning;
import adroit.exchange.framework.FileProblem;
import adroit.exchange.framework.FrameworkReport;
import adroit.exchange.framework.KeptProblems;
import adroit.exchange.framework.ReadFramework;
import adroit.framework.ReferenceFramework;
import adroit.web.api.FrameworksResource.FileView;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of bringing a framework in, as it is answered.
 *
 * @param problems how much is wrong
 * @param rejectedRows the address of the list of all that is wrong, or null where nothing is
 * @param rows what is wrong, read from that list while it is written: at most as much as a client can be expected to hold
 */
record FrameworkReportView(
        @Nullable String id,
        String title,
        String edition,
        boolean dryRun,
        boolean stored,
        boolean before,
        long read,
        long accepted,
        long rejected,
        Map<String, Integer> items,
        int relations,
        List<FileView> files,
        List<String> notes,
        List<ColumnMeaning> columns,
        long problems,
        @Nullable String rejectedRows,
        Iterator<ProblemView> rows) {

    static FrameworkReportView of(FrameworkReport report, boolean dryRun, @Nullable KeptProblems problems) {
        ReadFramework read = report.read();
        @Nullable ReferenceFramework kept = report.framework();
        Map<String, Integer> items = new TreeMap<>();
        read.draft().entries().forEach(e -> items.merge(e.kind().key(), 1, Integer::sum));
        return new FrameworkReportView(
                kept == null ? null : kept.id(),
                read.details().title(),
                read.details().edition(),
                dryRun,
                kept != null && !report.before(),
                report.before(),
                read.read(),
                read.accepted(),
                read.rejected(),
                items,
                read.draft().relations(),
                read.files().stream().map(FileView::of).toList(),
                read.notes(),
                read.columns(),
                read.problemCount(),
                report.list().isEmpty() ? null : FrameworksResource.rejectedRows(report.list()),
                problems == null ? Collections.emptyIterator() : new Rows(problems));
    }

    record ProblemView(
            String file, long row, String column, @Nullable String cell, String value, String reason, String remedy) {
        static ProblemView of(FileProblem problem) {
            return new ProblemView(
                    problem.file(),
                    problem.problem().row(),
                    problem.problem().column(),
                    problem.problem().cell().isEmpty()
                            ? null
                            : problem.problem().cell(),
                    problem.problem().value(),
                    problem.problem().reason(),
                    problem.problem().remedy());
        }
    }

    /** The first of a list. */
    private static final class Rows implements Iterator<ProblemView> {
        private final KeptProblems problems;
        private int left = 200_000;

        Rows(KeptProblems problems) {
            this.problems = problems;
        }

        @Override
        public boolean hasNext() {
            return left > 0 && problems.hasNext();
        }

        @Override
        public ProblemView next() {
            if (left-- <= 0) {
                throw new NoSuchElementException("an answer holds no more problems");
            }
            return ProblemView.of(problems.next());
        }
    }
}
