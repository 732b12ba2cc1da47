package tabard.accreditation;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drawn areas of a grant as one document: GeoJSON texts by the name of the area. */
final class Outlines {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> BY_AREA = new TypeReference<>() {};

    private Outlines() {}

    static Map<String, String> read(String document) {
        return JSON.readValue(document, BY_AREA);
    }

    static String write(Map<String, String> outlines) {
        return JSON.writeValueAsString(outlines);
    }
}
