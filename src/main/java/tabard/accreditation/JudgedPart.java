package tabard.accreditation;

import java.util.List;

/**
 * A part of what a simulation judges.
 *
 * @param size how many were judged; none where there are no more
 * @param last where the next part begins
 */
record JudgedPart(int size, String last, List<SimulatedRow> rows) {

    JudgedPart {
        rows = List.copyOf(rows);
    }
}
