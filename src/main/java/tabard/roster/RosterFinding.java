package tabard.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is said about a file, a row or a cell.
 *
 * @param field the column, where it is about one
 * @param arguments what the sentence of the code needs to know
 */
public record RosterFinding(@Nullable RosterField field, RosterCode code, List<String> arguments) {

    public RosterFinding {
        arguments = List.copyOf(arguments);
    }

    static RosterFinding of(RosterCode code, Object... arguments) {
        return in(null, code, arguments);
    }

    static RosterFinding in(@Nullable RosterField field, RosterCode code, Object... arguments) {
        return new RosterFinding(
                field, code, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
