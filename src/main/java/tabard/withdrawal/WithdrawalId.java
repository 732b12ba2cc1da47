package tabard.withdrawal;

import java.util.UUID;

/** Names one withdrawal that is proposed, or one act that could not wait. */
public record WithdrawalId(UUID value) {

    /** Reads an id as it stands in an address or a message. */
    public static WithdrawalId parse(String text) {
        try {
            return new WithdrawalId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("Not the id of a withdrawal: '%s'.".formatted(text), notAnId);
        }
    }

    /** Reads the key of its process, or the chain on which the ledger writes it. */
    public static WithdrawalId ofStream(String stream) {
        return parse(stream.substring(stream.indexOf(':') + 1));
    }

    /** The chain on which the ledger writes it, and the key of its process. */
    public String stream() {
        return "withdrawal:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
