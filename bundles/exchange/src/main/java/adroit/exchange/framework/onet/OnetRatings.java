package adroit.exchange.framework.onet;

import adroit.exchange.framework.read.Row;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.ItemRelation;
import adroit.framework.RelationType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What O*NET rated of occupations, and what it links by its content model. */
final class OnetRatings {
    private final OnetFiles files;
    private final FrameworkDraft draft;

    OnetRatings(OnetFiles files, FrameworkDraft draft) {
        this.files = files;
        this.draft = draft;
    }

    /** A file of ratings of elements; one with categories rates each category by itself. */
    OnetFiles.Sheet of(String name) {
        return new OnetFiles.Sheet(
                name, List.of("O*NET-SOC Code", "Element ID", "Scale ID", "Data Value", "Category?"), this::rating);
    }

    private void rating(Row row) {
        Optional<Entry> occupation = files.occupation(row, 0);
        Optional<Entry> element = files.named(row, 1, "", "element");
        String scale = row.required(2);
        String value = row.value(3).isEmpty() ? row.required(3) : row.value(3);
        if (occupation.isEmpty() || element.isEmpty() || scale.isEmpty() || value.isEmpty()) {
            return;
        }
        Entry target = element.get();
        String category = row.value(4);
        if (!category.isEmpty()) {
            Optional<Entry> level = draft.find(OnetFiles.levelId(target.id(), scale, category));
            if (level.isEmpty()) {
                row.reject(4, "This element has no such category.", "Bring in the file of its categories too.");
                return;
            }
            target = level.get();
        }
        occupation.get().relate(ItemRelation.at(RelationType.RATED, target.number(), value, scale));
    }

    OnetFiles.Sheet ofTasks() {
        return new OnetFiles.Sheet(
                "Task Ratings",
                List.of("O*NET-SOC Code", "Task ID", "Scale ID", "Data Value", "Category?"),
                row -> files.named(row, 1, "task/", "task").ifPresent(task -> {
                    String scale = row.required(2);
                    String value = row.value(3).isEmpty() ? row.required(3) : row.value(3);
                    Optional<Entry> target = row.value(4).isEmpty()
                            ? draft.find("scale/" + scale)
                            : draft.find("scale/" + scale + "/" + row.value(4));
                    if (target.isEmpty()) {
                        row.reject(2, "No scale or category has this id.", "Bring in \"Scales Reference\" too.");
                    } else if (!value.isEmpty()) {
                        task.relate(
                                ItemRelation.at(RelationType.RATED, target.get().number(), value, scale));
                    }
                }));
    }

    OnetFiles.Sheet link(String from, String to) {
        return new OnetFiles.Sheet(from + " to " + to, List.of(from + " Element ID", to + " Element ID"), row -> {
            Optional<Entry> source = files.named(row, 0, "", "element");
            files.named(row, 1, "", "element")
                    .ifPresent(target -> source.ifPresent(s -> relate(row, s, target, null, 0)));
        });
    }

    OnetFiles.Sheet relatedOccupations(String name) {
        return new OnetFiles.Sheet(name, List.of("O*NET-SOC Code", "Related O*NET-SOC Code", "Index"), row -> {
            Optional<Entry> source = files.occupation(row, 0);
            int place = place(row.value(2));
            files.occupation(row, 1)
                    .ifPresent(target ->
                            source.ifPresent(s -> relate(row, s, target, name.replace(" Matrix", ""), place)));
        });
    }

    /** As editions from 26 on say it, in tiers: the nearest ten, in two halves, and ten more. */
    OnetFiles.Sheet relatedByTier(String name) {
        return new OnetFiles.Sheet(
                name, List.of("O*NET-SOC Code", "Related O*NET-SOC Code", "Index", "Relatedness Tier"), row -> {
                    Optional<Entry> source = files.occupation(row, 0);
                    int place = place(row.value(2));
                    files.occupation(row, 1)
                            .ifPresent(target -> source.ifPresent(s -> relate(row, s, target, row.value(3), place)));
                });
    }

    private static int place(String index) {
        return index.matches("\\d{1,6}") ? Integer.parseInt(index) : 0;
    }

    private static void relate(Row row, Entry from, Entry to, @Nullable String scale, int place) {
        from.relate(new ItemRelation(RelationType.RELATED, to.number(), null, null, scale, null, place));
        if (from == to) {
            row.reject(1, "It is related to itself.", "Take the row out.");
        }
    }
}
