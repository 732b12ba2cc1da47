package tabard.powers;

import java.util.Arrays;
import java.util.Optional;

/** The national levels of vetting for people who are not police, rising. What a force calls by another name is not here. */
public enum VettingLevel {
    NPPV1("NPPV level 1"),
    NPPV2_ABBREVIATED("NPPV level 2, abbreviated"),
    NPPV2_FULL("NPPV level 2, full"),
    NPPV3("NPPV level 3");

    private final String title;

    VettingLevel(String title) {
        this.title = title;
    }

    /** The name as people use it. */
    public String title() {
        return title;
    }

    /** Tells whether this level is the needed one or higher. */
    public boolean atLeast(VettingLevel needed) {
        return compareTo(needed) >= 0;
    }

    /** Finds a national level by its code. */
    static Optional<VettingLevel> find(String code) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(code))
                .findFirst();
    }
}
