package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.context.ApplicationContext;
import tabard.evidence.ScannerAtWork;
import tools.jackson.databind.JsonNode;

/** Applications of organisations, taken from step to step by API, each by its own account. */
record OrganisationsByApi(ApiClient api, ApplicationContext program) {

    static final String APPLICATIONS = "/api/v1/organisation-applications/";
    static final String DRAFT = "/api/v1/organisation-approval/draft";
    static final byte[] PAPER = "What we do, and how.".getBytes(StandardCharsets.UTF_8);
    static final Map<String, String> KINDS = new TreeMap<>(Map.of(
            "COMPLAINTS_PROCEDURE", "COMPLAINTS_PROCEDURE",
            "INSURANCE", "INSURANCE",
            "POLICIES", "POLICY",
            "RAIL_CONTRACT", "OTHER",
            "SCHEME_REPORT", "REPORT",
            "SUPERVISION_PLAN", "SUPERVISION_PLAN",
            "TRAINING_PLAN", "TRAINING",
            "UNIFORM_SPECIFICATION", "UNIFORM"));
    static final List<String> OF_PUBLIC_BODIES =
            List.of("BUSINESS_IN_AREA", "SUPERVISION", "COMPLAINTS", "INSURANCE", "TRAINING", "UNIFORM", "POLICIES");

    String sent(String account, String force, String roles) {
        evidence(account, List.of(force), roles);
        var receipt = send(account);
        assertThat(receipt.status()).as(text(receipt)).isEqualTo(201);
        ScannerAtWork.scanWaiting(program);
        return receipt.at("/applications/0");
    }

    ApiClient.Answer send(String account) {
        return api.post(account, "/api/v1/organisation-approval/applications", "");
    }

    /** Everything that may be asked for, in the draft. */
    ApiClient.Answer evidence(String account, List<String> forces, String roles) {
        var documents = KINDS.entrySet().stream()
                .map(kind -> "\"%s\":\"%s\"".formatted(kind.getKey(), upload(account, kind.getValue())))
                .collect(Collectors.joining(","));
        var saved = api.send(account, "PUT", DRAFT, "application/json", """
                {"lock":%s,"forces":%s,"companyNumber":"99000001","documents":{%s},"roles":%s,
                 "controllers":[{"name":"Cai Director","position":"Director","identity":["%s"]}]}""".formatted(
                        api.get(account, DRAFT).at("/lock"),
                        forces.stream().collect(Collectors.joining("\",\"", "[\"", "\"]")),
                        documents,
                        roles,
                        upload(account, "IDENTITY")));
        assertThat(saved.status()).as(text(saved)).isEqualTo(200);
        return saved;
    }

    String upload(String account, String kind) {
        var sent = api.upload(account, "/api/v1/documents?expiresOn=2029-06-01&kind=" + kind, "paper.txt", PAPER);
        assertThat(sent.status()).as(text(sent)).isEqualTo(201);
        return sent.at("/id");
    }

    String filed(String officer, String organisation, String kind) {
        var filed = api.upload(
                officer, "/api/v1/documents?kind=%s&organisation=%s".formatted(kind, organisation), "paper.txt", PAPER);
        assertThat(filed.status()).as(text(filed)).isEqualTo(201);
        return filed.at("/id");
    }

    ApiClient.Answer find(String officer, String id, String check, boolean satisfied) {
        return api.post(officer, APPLICATIONS + id + "/findings", """
                {"check":"%s","satisfied":%s,"basis":"The file was read."}""".formatted(check, satisfied));
    }

    void propose(String officer, String id, String roles) {
        var proposed = api.send(officer, "PUT", APPLICATIONS + id + "/terms", "application/json", """
                {"from":"2026-11-21","roles":%s,"agreements":["local-authority-notice-code"],
                 "uniform":"DP-U-7","badge":"DP-B-7"}""".formatted(roles));
        assertThat(proposed.status()).as(text(proposed)).isEqualTo(204);
    }

    void sign(String officer, String id) {
        var organisation = api.get(officer, APPLICATIONS + id).at("/organisation");
        for (var kind : List.of("JOINT_OPERATING_PROTOCOL", "INFORMATION_SHARING_AGREEMENT")) {
            var signed = api.post(officer, APPLICATIONS + id + "/agreements", """
                    {"kind":"%s","document":"%s","owner":"Partnerships sergeant","reviewOn":"2027-11-21"}""".formatted(
                            kind, filed(officer, organisation, "AGREEMENT")));
            assertThat(signed.status()).as(text(signed)).isEqualTo(204);
        }
    }

    ApiClient.Answer assess(String officer, String id, boolean approve) {
        return api.post(officer, APPLICATIONS + id + "/assess", """
                {"approve":%s,"reason":"As found."}""".formatted(approve));
    }

    ApiClient.Answer decide(String account, String id, String verdict, String reason) {
        return api.post(account, APPLICATIONS + id + "/decision", """
                {"verdict":"%s","reason":"%s","lock":%s}""".formatted(
                        verdict, reason, api.get(account, APPLICATIONS + id).at("/lock")));
    }

    JsonNode arrangement(String account, String force) {
        return stream(api.get(account, "/api/v1/arrangements").json().get("items"))
                .filter(found -> found.get("force").asString().equals(force))
                .findFirst()
                .orElseThrow();
    }

    List<String> sentTo(String account, String force) {
        return stream(api.get(account, APPLICATIONS.substring(0, APPLICATIONS.length() - 1))
                        .json()
                        .get("items"))
                .filter(found -> found.get("force").asString().equals(force))
                .map(found -> found.get("id").asString())
                .toList();
    }

    static Stream<JsonNode> stream(JsonNode all) {
        return StreamSupport.stream(all.spliterator(), false);
    }

    static String text(ApiClient.Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
