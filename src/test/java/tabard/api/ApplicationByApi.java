package tabard.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A whole application as a supplier's own program sends it: answers, documents, the papers of everybody, and a declaration. */
public final class ApplicationByApi {

    private static final Map<String, String> ANSWERS = Map.of(
            "employees", "yes",
            "identity-checked", "yes",
            "duties", "They steer traffic at events.",
            "supervision", "The duty manager; three supervisors.",
            "adverse-contact", "The head of operations.",
            "records-of-use", "yes");

    private static final Map<String, String> DOCUMENTS = Map.of(
            "insurance", "INSURANCE",
            "complaints-procedure", "COMPLAINTS_PROCEDURE",
            "supervision-plan", "SUPERVISION_PLAN",
            "training-plan", "TRAINING",
            "traffic-management-plan", "OTHER");

    private final Map<String, String> answers = new TreeMap<>();

    /** With the documents that the account has. */
    public ApplicationByApi(ApiClient api, String account) {
        ANSWERS.forEach((question, value) -> answers.put(question, answer(question, value)));
        var documents = api.get(account, "/api/v1/documents").json().get("items");
        DOCUMENTS.forEach((question, kind) -> document(documents, kind)
                .ifPresent(id -> answers.put(
                        question,
                        "{\"question\":\"%s\",\"value\":\"%s\",\"dated\":\"2026-11-01\"}".formatted(question, id))));
    }

    /** Answers one question otherwise. */
    ApplicationByApi with(String question, String json) {
        answers.put(question, json);
        return this;
    }

    /** The id of the document that answers a question. */
    String document(String question) {
        return answers.get(question).replaceAll(".*\"value\":\"([^\"]+)\".*", "$1");
    }

    /** Leaves one question out. */
    ApplicationByApi without(String question) {
        answers.remove(question);
        return this;
    }

    /** The body: these people at these forces. */
    String json(Collection<String> people, String forces) {
        return without("traffic-management-plan").json(people, forces, papers(people));
    }

    private static List<String> papers(Collection<String> people) {
        return people.stream().map(ApplicationByApi::signed).toList();
    }

    /** The body of an application for four powers in the six forces whose lists differ most. */
    public String ofSixForces(Collection<String> people) {
        with("limited-company", answer("limited-company", "yes"));
        with("events-a-year", answer("events-a-year", "more-than-six"));
        var powers = Stream.of("control-traffic", "name-address-road-traffic", "name-address-asb", "stop-cycles")
                .map("{\"power\":\"%s\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        return json(
                people,
                Stream.of(
                                "avon-and-somerset",
                                "dorset",
                                "gwent",
                                "hampshire-and-isle-of-wight",
                                "nottinghamshire",
                                "surrey")
                        .map(force -> "{\"force\":\"%s\",\"powers\":%s}".formatted(force, powers))
                        .collect(Collectors.joining(",", "[", "]")),
                papers(people));
    }

    String json(Collection<String> people, String forces, List<String> candidates) {
        return """
                {"scheme":"csas","people":%s,"forces":%s,"answers":[%s],"candidates":[%s],
                 "declaration":{"name":"A Signatory","statement":"What is stated here is true."}}""".formatted(
                        people.stream().collect(Collectors.joining("\",\"", "[\"", "\"]")),
                        forces,
                        String.join(",", answers.values()),
                        String.join(",", candidates));
    }

    static String answer(String question, String value) {
        return "{\"question\":\"%s\",\"value\":\"%s\"}".formatted(question, value);
    }

    static String signed(String person) {
        return "{\"person\":\"%s\",\"signedOn\":\"2026-11-02\",\"answers\":[%s,%s,%s]}"
                .formatted(
                        person,
                        answer("other-roles", "none"),
                        answer("uk-residence", "yes"),
                        answer("earlier-decision", "no"));
    }

    private static Optional<String> document(JsonNode documents, String kind) {
        return documents
                .valueStream()
                .filter(one -> one.get("kind").asString().equals(kind))
                .map(one -> one.get("id").asString())
                .findFirst();
    }
}
