package tabard.roster;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How results are kept in the database. */
final class RosterJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RosterJson() {}

    static String write(List<? extends Record> items) {
        return JSON.writeValueAsString(items);
    }

    static List<RosterRow> rows(String json) {
        return JSON.readValue(json, new TypeReference<List<RosterRow>>() {});
    }

    static List<RosterFinding> findings(String json) {
        return JSON.readValue(json, new TypeReference<List<RosterFinding>>() {});
    }
}
