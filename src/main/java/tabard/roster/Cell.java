package tabard.roster;

import org.jspecify.annotations.Nullable;

/**
 * What one cell says, and what is wrong with it.
 *
 * @param value tidied, as it is kept
 */
record Cell(String value, @Nullable RosterFinding finding) {

    static Cell good(String value) {
        return new Cell(value, null);
    }
}
