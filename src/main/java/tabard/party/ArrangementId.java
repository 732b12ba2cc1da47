package tabard.party;

import java.util.UUID;

/** Names one arrangement between a force and an employer. */
public record ArrangementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
