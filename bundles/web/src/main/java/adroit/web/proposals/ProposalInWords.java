package adroit.web.proposals;

import adroit.assessment.Impact;
import adroit.catalogchange.Change;
import adroit.catalogchange.ChangeWords;
import adroit.catalogchange.Conflict;
import adroit.catalogchange.Part;
import adroit.catalogchange.Wording;
import adroit.proposal.CatalogEvent;
import adroit.proposal.Comparison;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalImpact;
import adroit.proposal.ProposalState;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.ImpactWords;
import adroit.web.proposals.ProposalPage.ChangeLine;
import adroit.web.proposals.ProposalPage.ConflictLine;
import adroit.web.proposals.ProposalPage.HistoryLine;
import adroit.web.proposals.ProposalPage.ImpactLine;
import adroit.web.proposals.ProposalPage.ImpactLines;
import adroit.web.proposals.ProposalPage.WordRun;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A proposal as people read it. */
final class ProposalInWords {
    private ProposalInWords() {}

    static String style(ProposalState state) {
        return switch (state) {
            case PUBLISHED, APPROVED, SCHEDULED -> "met";
            case SENT_BACK, WITHDRAWN -> "below";
            case OPEN -> "plain";
        };
    }

    static String by(Proposal proposal) {
        return proposal.author() + ", " + day(proposal.made());
    }

    static List<String> lead(Proposal proposal, Comparison comparison) {
        List<String> lead = new ArrayList<>();
        String from = comparison.from().catalog().edition();
        String to = comparison.to().catalog().edition();
        lead.add("Proposed by " + by(proposal) + ". Edition " + to
                + (proposal.state() == ProposalState.PUBLISHED ? " took the place of " : " would take the place of ")
                + from + ".");
        if (comparison.merged()) {
            lead.add(
                    "Another edition was published since this was begun. What touches other places is in here already.");
        }
        proposal.day().ifPresent(day -> lead.add("It is published on " + Days.of(day) + "."));
        return lead;
    }

    /** @param keys whether the keys of test items may be seen */
    static List<ChangeLine> changes(Comparison comparison, boolean keys) {
        NearIds near = NearIds.of(comparison);
        return comparison.diff().changes().stream()
                .map(c -> keys || c.part() != Part.ITEM ? line(c, near) : hidden(c))
                .toList();
    }

    private static ChangeLine line(Change change, NearIds near) {
        return new ChangeLine(
                ChangeWords.title(change),
                style(change),
                Days.inWords(ChangeWords.sentence(change)),
                change instanceof Change.Reworded reworded
                        ? reworded.words().stream().map(ProposalInWords::run).toList()
                        : List.of(),
                note(change, near));
    }

    private static String note(Change change, NearIds near) {
        if (change.part() != Part.SKILL) {
            return "";
        }
        return change instanceof Change.Added
                ? near.note(change.id())
                : change.evidence().sentence();
    }

    private static ChangeLine hidden(Change change) {
        return new ChangeLine(ChangeWords.title(change), "plain", "A test item is changed.", List.of(), "");
    }

    private static String style(Change change) {
        return switch (change.evidence()) {
            case REASSESS, STAYS -> "below";
            case FLAGGED -> "near";
            default -> "plain";
        };
    }

    private static WordRun run(Wording wording) {
        return new WordRun(wording.kind().key(), wording.text());
    }

    static List<ConflictLine> conflicts(Comparison comparison, boolean keys) {
        return comparison.conflicts().stream()
                .filter(c -> keys || c.part() != Part.ITEM)
                .map(ProposalInWords::conflict)
                .toList();
    }

    private static ConflictLine conflict(Conflict conflict) {
        String place = ChangeWords.place(conflict);
        return new ConflictLine(
                conflict.place(),
                "T" + place.substring(1),
                said(conflict.base()),
                said(conflict.theirs()),
                said(conflict.mine()));
    }

    private static String said(@Nullable String value) {
        return Objects.requireNonNullElse(value, "nothing");
    }

    static ImpactLines impact(ProposalImpact impact) {
        return new ImpactLines(
                sum(impact.people().total()),
                impact.analysesDue() == 0
                        ? "No job analysis becomes due."
                        : Counts.of(impact.analysesDue(), "job analysis becomes", "job analyses become") + " due.",
                impact.people().total() != null,
                impact.people().departments().stream()
                        .map(ProposalInWords::line)
                        .toList(),
                ImpactWords.notShown(impact.people()));
    }

    private static String sum(Impact.@Nullable Counts total) {
        return total == null
                ? "How many people that moves is not shown to you."
                : Counts.of(total.newlyBelow(), "person", "people") + " newly below target, " + total.newlyMet()
                        + " newly at or above; " + Counts.of(total.higher(), "person", "people")
                        + " with a higher level, " + total.lower() + " with a lower or none.";
    }

    private static ImpactLine line(Impact.DepartmentImpact department) {
        Impact.Counts counts = department.counts();
        return new ImpactLine(
                department.title(),
                department.positions(),
                ImpactWords.number(counts, Impact.Counts::people),
                ImpactWords.number(counts, Impact.Counts::higher),
                ImpactWords.number(counts, Impact.Counts::lower),
                ImpactWords.number(counts, Impact.Counts::newlyBelow),
                ImpactWords.number(counts, Impact.Counts::newlyMet));
    }

    static HistoryLine history(CatalogEvent event) {
        String day = event.day() == null ? "" : " (" + Days.of(Objects.requireNonNull(event.day())) + ")";
        return new HistoryLine(event.step().title() + day, event.author() + ", " + day(event.moment()), event.text());
    }

    static String day(Instant moment) {
        return Days.of(moment.atZone(ZoneId.systemDefault()).toLocalDate());
    }
}
