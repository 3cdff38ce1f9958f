package adroit.exchange.framework.casepackage;

import adroit.exchange.framework.read.Members;
import adroit.framework.OutsideItem;
import java.io.IOException;

/** What one association of a package says; used again for the next. */
final class AssociationMembers {
    String id = "";
    String type = "";
    String sequence = "";
    String origin = "";
    String target = "";
    private String targetUri = "";
    private String targetTitle = "";

    void read(Members association) throws IOException {
        id = "";
        type = "";
        sequence = "";
        origin = "";
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
            origin = node.text();
        }
    }

    private void takeTarget(Members node, String name) throws IOException {
        switch (name) {
            case "identifier" -> target = node.text();
            case "uri" -> targetUri = node.text();
            case "title" -> targetTitle = node.text();
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
