package adroit.exchange.framework.casepackage;

import adroit.exchange.framework.read.Members;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.OutsideItem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What one association of a package says of its items; used again for the next. Where its target lies is read only of a target that the package does not have. */
final class AssociationMembers {
    String id = "";
    String type = "";
    String sequence = "";

    @Nullable
    Entry from;

    @Nullable
    Entry to;

    private final FrameworkDraft.Finder origins;
    private final FrameworkDraft.Finder targets;
    private String target = "";
    private String targetUri = "";
    private String targetTitle = "";

    /** @param draft with all items of the package */
    AssociationMembers(FrameworkDraft draft) {
        origins = draft.new Finder();
        targets = draft.new Finder();
    }

    void read(Members association) throws IOException {
        id = "";
        type = "";
        sequence = "";
        from = null;
        to = null;
        target = "";
        targetUri = "";
        targetTitle = "";
        association.each(name -> take(association, name));
    }

    private void take(Members association, String name) throws IOException {
        switch (name) {
            case "identifier" -> id = association.text();
            case "associationType" -> type = association.text();
            case "sequenceNumber" -> sequence = association.text();
            case "originNodeURI" -> association.each(member -> takeOrigin(association, member));
            case "destinationNodeURI" -> association.each(member -> takeTarget(association, member));
            default -> {
                // of no use here
            }
        }
    }

    private void takeOrigin(Members node, String name) throws IOException {
        if (name.equals("identifier")) {
            from = origins.find(node.text());
        }
    }

    private void takeTarget(Members node, String name) throws IOException {
        switch (name) {
            case "identifier" -> {
                target = node.text();
                to = targets.find(target);
            }
            case "uri" -> targetUri = to == null ? node.text() : "";
            case "title" -> targetTitle = to == null ? node.text() : "";
            default -> {
                // of no use here
            }
        }
    }

    /** Where a target outside the package lies; empty where nothing says it. */
    String link() {
        return targetUri.isEmpty() ? target : targetUri;
    }

    OutsideItem outside() {
        String link = link();
        return new OutsideItem(
                link,
                targetTitle.isEmpty() || targetTitle.equals(link) ? null : targetTitle,
                target.isEmpty() || target.equals(link) ? null : target);
    }
}
