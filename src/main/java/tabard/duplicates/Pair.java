package tabard.duplicates;

import java.util.UUID;
import tabard.kernel.PersonId;

/** Two records of people; which is named first makes no difference. */
public record Pair(PersonId one, PersonId other) {

    public Pair {
        if (one.equals(other)) {
            throw new IllegalArgumentException("A record is compared with another one.");
        }
        if (text(one.value()).compareTo(text(other.value())) > 0) {
            var first = one;
            one = other;
            other = first;
        }
    }

    /** The record that is not this one. */
    PersonId besides(PersonId record) {
        return one.equals(record) ? other : one;
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
