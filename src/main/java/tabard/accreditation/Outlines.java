package tabard.accreditation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tabard.powers.ForcePolicy;
import tabard.powers.PolicyArea;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drawn areas of a grant as one document: GeoJSON texts by the code of the area. */
final class Outlines {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> BY_AREA = new TypeReference<>() {};

    private Outlines() {}

    /** The outlines of those areas that the policy draws. */
    static Map<String, String> of(List<String> areas, ForcePolicy policy) {
        return policy.areas().stream()
                .filter(area -> area.polygon() != null && areas.contains(area.code()))
                .collect(Collectors.toMap(PolicyArea::code, area -> JSON.writeValueAsString(area.polygon())));
    }

    static Map<String, String> read(String document) {
        return JSON.readValue(document, BY_AREA);
    }

    static String write(Map<String, String> outlines) {
        return JSON.writeValueAsString(outlines);
    }
}
