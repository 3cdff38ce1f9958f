package adroit.web.api;

import adroit.catalogchange.Change;
import adroit.catalogchange.ChangeWords;
import adroit.catalogchange.Conflict;
import adroit.catalogchange.Part;
import adroit.catalogchange.Wording;
import adroit.proposal.Comparison;
import adroit.proposal.Drawn;
import adroit.proposal.Proposal;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proposal as an answer; in lists without what it would change. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProposalView(
        String id,
        String discipline,
        String state,
        String author,
        Instant made,
        String note,
        String base,
        String edition,
        @Nullable LocalDate day,
        @Nullable String replaces,
        @Nullable String publishes,
        boolean merged,
        List<ChangeView> changes,
        List<ConflictView> conflicts,
        List<String> problems,
        List<ProposalsResource.EventView> history,
        List<LeftView> left) {

    static ProposalView brief(Proposal proposal) {
        return of(proposal, null, null, false, List.of(), List.of(), List.of());
    }

    /** @param keys whether the keys of test items may be seen */
    static ProposalView of(Proposal proposal, Comparison comparison, boolean keys) {
        return of(
                proposal,
                comparison.from().id(),
                comparison.to().id(),
                comparison.merged(),
                comparison.diff().changes().stream()
                        .map(c -> ChangeView.of(c, keys || !isKey(c)))
                        .toList(),
                conflicts(comparison.conflicts(), keys),
                comparison.problems());
    }

    /** A conflict on a whole test item says its key, too; so none of an item is shown where keys are not. */
    static List<ConflictView> conflicts(List<Conflict> conflicts, boolean keys) {
        return conflicts.stream()
                .filter(c -> keys || c.part() != Part.ITEM)
                .map(ConflictView::of)
                .toList();
    }

    private static boolean isKey(Change change) {
        return change.part() == Part.ITEM;
    }

    private static ProposalView of(
            Proposal p,
            @Nullable String replaces,
            @Nullable String publishes,
            boolean merged,
            List<ChangeView> changes,
            List<ConflictView> conflicts,
            List<String> problems) {
        return new ProposalView(
                p.id(),
                p.discipline(),
                p.state().key(),
                p.author(),
                p.made(),
                p.note(),
                p.base(),
                p.edition(),
                p.day().orElse(null),
                replaces,
                publishes,
                merged,
                changes,
                conflicts,
                problems,
                p.history().stream().map(ProposalsResource.EventView::of).toList(),
                List.of());
    }

    /** The same, of what was drawn from a framework with what was not. */
    ProposalView leaving(List<Drawn.Left> others) {
        return new ProposalView(
                id,
                discipline,
                state,
                author,
                made,
                note,
                base,
                edition,
                day,
                replaces,
                publishes,
                merged,
                changes,
                conflicts,
                problems,
                history,
                others.stream()
                        .map(each -> new LeftView(each.item(), each.title(), each.reason()))
                        .toList());
    }

    /** An item of a framework that was meant and is not proposed. */
    record LeftView(String item, String title, String reason) {}

    /** One change, with its words where it is about words. */
    record ChangeView(
            String id,
            String kind,
            String part,
            String title,
            String sentence,
            String evidence,
            @Nullable List<WordView> words) {
        static ChangeView of(Change change, boolean shown) {
            String place = change.part().key() + "/" + change.id();
            return new ChangeView(
                    place,
                    ChangeWords.kind(change),
                    change.part().key(),
                    change.title(),
                    shown ? ChangeWords.sentence(change) : "A test item is changed.",
                    change.evidence().key(),
                    shown && change instanceof Change.Reworded reworded
                            ? reworded.words().stream().map(WordView::of).toList()
                            : null);
        }
    }

    /** A run of words. */
    record WordView(String kind, String text) {
        static WordView of(Wording wording) {
            return new WordView(wording.kind().key(), wording.text());
        }
    }

    /** A place that two people changed. */
    record ConflictView(
            String id,
            String title,
            String field,
            @Nullable String base,
            @Nullable String theirs,
            @Nullable String mine) {
        static ConflictView of(Conflict conflict) {
            return new ConflictView(
                    conflict.place(),
                    conflict.title(),
                    conflict.field(),
                    conflict.base(),
                    conflict.theirs(),
                    conflict.mine());
        }
    }
}
