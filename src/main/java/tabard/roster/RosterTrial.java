package tabard.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tabard.eligibility.ForceProspects;

/**
 * What the chosen forces would say of each good row, on the day of the dry run. Most rows are told the same, so each verdict is
 * kept once.
 *
 * @param verdicts all that was said, each once
 * @param rows by line, the places of what was said of it, a place for each force
 */
public record RosterTrial(List<ForceProspects> verdicts, Map<Integer, List<Integer>> rows) {

    /** No force was chosen. */
    public static final RosterTrial NONE = new RosterTrial(List.of(), Map.of());

    public RosterTrial {
        verdicts = List.copyOf(verdicts);
        rows = Map.copyOf(rows);
    }

    /** Puts together what was said of rows, in their order. */
    static RosterTrial of(List<RosterRow> rows, List<List<ForceProspects>> said) {
        var verdicts = new LinkedHashMap<ForceProspects, Integer>();
        var places = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < rows.size(); i++) {
            var row = new ArrayList<Integer>();
            for (var verdict : said.get(i)) {
                row.add(verdicts.computeIfAbsent(verdict, _ -> verdicts.size()));
            }
            places.put(rows.get(i).line(), row);
        }
        return new RosterTrial(List.copyOf(verdicts.keySet()), places);
    }

    /** The places of what was said of a row; none for a refused one. */
    public List<Integer> places(RosterRow row) {
        return rows.getOrDefault(row.line(), List.of());
    }

    /** What each force said of a row. */
    public List<ForceProspects> of(RosterRow row) {
        return places(row).stream().map(verdicts::get).toList();
    }
}
