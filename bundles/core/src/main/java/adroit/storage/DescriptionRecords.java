package adroit.storage;

import adroit.description.DescriptionDraft;
import adroit.description.DescriptionEdition;
import adroit.description.DescriptionEntry;
import adroit.organization.Position;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Position descriptions: published editions, which never change, and drafts. */
@ProviderType
public interface DescriptionRecords {
    /**
     * Keeps the edition; the same content again changes nothing.
     *
     * @return false where that edition of the description is kept with other content
     */
    boolean save(DescriptionEdition edition);

    /** The editions of a description, newest first. */
    List<DescriptionEdition> editions(String description);

    /** The newest edition of every description of the position's class, of its own department before those of all, each by id. */
    List<DescriptionEdition> describing(Position position);

    /** The draft of a description. */
    Optional<DescriptionDraft> draft(String description);

    /** Keeps the draft in place of the one there is. */
    void save(DescriptionDraft draft);

    /** Throws the draft away; nothing happens where there is none. */
    void removeDraft(String description);

    /** Descriptions by id after that id, at most that many, whose title or class holds the words where any are given; drafts without an edition included. */
    List<DescriptionEntry> list(@Nullable String words, @Nullable String after, int limit);
}
