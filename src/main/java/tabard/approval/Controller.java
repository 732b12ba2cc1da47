package tabard.approval;

import java.util.List;
import tabard.evidence.DocumentId;
import tabard.party.PlainText;

/**
 * Somebody who controls the organisation: a director, a trustee, a partner, or whoever signs for it.
 *
 * @param position what they are to it, such as director
 * @param identity the documents that show who they are
 */
public record Controller(String name, String position, List<DocumentId> identity) {

    public Controller {
        name = PlainText.of("name of the controller", name, 100);
        position = PlainText.of("position of the controller", position, 100);
        identity = List.copyOf(identity);
    }
}
