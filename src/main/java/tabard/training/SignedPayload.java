package tabard.training;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a signed file says: who says it, to whom, when, under which name, and the results.
 *
 * @param issuer the account of the provider
 * @param audience for whom it is
 * @param token what the provider calls the file, once ever
 * @param issuedAt when it was signed
 */
record SignedPayload(String issuer, String audience, String token, Instant issuedAt, List<ResultFile.Line> lines) {

    private static final int LONGEST_TOKEN = 100;

    static SignedPayload read(String payload, JsonMapper json) {
        try {
            var root = json.readTree(payload);
            var token = text(root, "jti");
            if (token.length() > LONGEST_TOKEN) {
                throw new SignedResultsRefused("jti: write at most 100 characters.");
            }
            if (!root.path("iat").isIntegralNumber()) {
                throw new SignedResultsRefused("iat: give the moment of signing in seconds since 1970.");
            }
            return new SignedPayload(
                    text(root, "iss"),
                    text(root, "aud"),
                    token,
                    Instant.ofEpochSecond(root.path("iat").longValue()),
                    lines(root.path("results")));
        } catch (JacksonException | DateTimeException notOne) {
            throw new SignedResultsRefused("The signed text is not the JSON of results.");
        }
    }

    private static String text(JsonNode root, String field) {
        var node = root.path(field);
        if (!node.isString() || node.stringValue().isBlank()) {
            throw new SignedResultsRefused("%s: this is needed, as a text.".formatted(field));
        }
        return node.stringValue();
    }

    private static List<ResultFile.Line> lines(JsonNode results) {
        if (!results.isArray() || results.isEmpty()) {
            throw new SignedResultsRefused("results: give a list of at least one result.");
        }
        if (results.size() > ResultFile.MOST_ROWS) {
            throw new SignedResultsRefused("The file has more than 10,000 results. Send it in parts.");
        }
        var lines = new ArrayList<ResultFile.Line>();
        for (var one : results) {
            lines.add(new ResultFile.Line(lines.size() + 1, cells(one)));
        }
        return lines;
    }

    private static Map<String, String> cells(JsonNode result) {
        var cells = new TreeMap<String, String>();
        for (var column : ResultFile.NEEDED) {
            cells.put(column, result.path(column).asString(""));
        }
        for (var column : ResultFile.OPTIONAL) {
            cells.put(column, result.path(column).asString(""));
        }
        return cells;
    }
}
