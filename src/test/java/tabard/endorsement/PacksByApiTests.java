package tabard.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tabard.MovableProgram;
import tabard.TestClock;
import tabard.access.Scope;
import tabard.api.ApiClient;
import tabard.kernel.SchemeCode;
import tools.jackson.databind.json.JsonMapper;

/** Packs played from application to public listing, through the API alone; one of them is only in a folder of the tests. */
@MovableProgram
@TestPropertySource(properties = "tabard.packs=src/test/resources/packs")
class PacksByApiTests {

    static final String ANSWERS = """
            "answers":{"town":"@Bath","members":12,"contact-post":"The manager","agreement":true}""";
    static final String APPLICATION = """
            {%s,"criteria":["board","registered"],"declared":true}""".formatted(ANSWERS);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Endorsements endorsements;

    @Autowired
    JdbcClient sql;

    @Autowired
    JsonMapper json;

    @TempDir
    Path folder;

    ApiClient api;

    @BeforeEach
    void connect() {
        clock.reset();
        api = new ApiClient(port);
    }

    @AfterEach
    void theMorningAgain() {
        clock.reset();
    }

    @Test
    void aPackOfAFolderIsPlayedFromApplicationToListingAndOnToItsLapse() {
        assertThat(codes(api.get("", "/api/v1/schemes"))).contains("bcrp", "csas", "portum", "rsas", "safe-havens");
        assertThat(api.get("", at("bcrp")).at("/version/stated")).isEqualTo("1");

        var sent = api.post("supplier-1", at("bcrp") + "/applications", APPLICATION);
        assertThat(sent.status()).as(text(sent)).isEqualTo(201);
        var id = at("bcrp") + "/applications/" + sent.at("/id");
        assertThat(sent.at("/state")).isEqualTo("CHECKING");
        assertThat(sent.at("/pack/hash"))
                .hasSize(64)
                .isEqualTo(api.get("", at("bcrp")).at("/version/hash"));
        assertThat(sent.json().at("/missing/0/missing").toString()).isEqualTo("[\"audit\",\"peer-review\"]");
        assertThat(tasks("nbcc")).contains("endorsement:" + sent.at("/id"));

        asked(id);
        assertThat(codes(api.get("", at("bcrp") + "/listings"))).isEmpty();
        var missing = decide(id, "CONFIRMED", "\"board\",\"registered\"", "");
        problem(missing, 409, "checklist-not-met");
        assertThat(missing.at("/detail"))
                .isEqualTo("It cannot be confirmed yet. Missing: at least 1 of: Audited by somebody else, Reviewed by a"
                        + " peer.");
        var confirmed = decide(id, "CONFIRMED", "\"board\",\"registered\",\"audit\"", "Seen.");
        assertThat(confirmed.at("/state")).as(text(confirmed)).isEqualTo("LISTED");
        assertThat(confirmed.at("/goodUntil")).isEqualTo("2027-11-21");
        assertThat(confirmed.at("/lapsesOn")).isEqualTo("2028-01-20");
        assertThat(tasks("nbcc")).doesNotContain("endorsement:" + sent.at("/id"));

        listed();
        pausedAndShownAgain(id);
        confirmedAgain(id);
        clock.moveTo(LocalDate.of(2029, 1, 19));
        assertThat(state(id)).isEqualTo("RECONFIRM_DUE");
        assertThat(api.get("", at("bcrp") + "/listings").json().get("items")).hasSize(1);
        clock.moveTo(LocalDate.of(2029, 1, 20));
        assertThat(state(id)).isEqualTo("LAPSED");
        assertThat(api.get("", at("bcrp") + "/listings").json().get("items")).isEmpty();
        problem(api.post("supplier-1", id + "/reconfirmation", "{\"declared\":true}"), 409, "endorsement-not-in-state");
        assertThat(api.post("supplier-1", at("bcrp") + "/applications", APPLICATION)
                        .status())
                .isEqualTo(201);
    }

    private void asked(String id) {
        problem(api.post("nbcc", id + "/query", "{}"), 409, "endorsement-reason-needed");
        problem(api.post("supplier-1", id + "/query", "{\"words\":\"Why?\"}"), 403, "forbidden");
        assertThat(api.post("nbcc", id + "/query", "{\"words\":\"Who audits?\"}")
                        .at("/state"))
                .isEqualTo("QUERY");
        problem(decide(id, "CONFIRMED", "", ""), 409, "endorsement-not-in-state");
        problem(api.post("supplier-2", id + "/reply", "{\"words\":\"We do.\"}"), 404, "endorsement-not-found");
        var replied = api.post("supplier-1", id + "/reply", """
                {"words":"A firm does.","criteria":["board","registered","audit"]}""");
        assertThat(replied.at("/state")).as(text(replied)).isEqualTo("CHECKING");
        assertThat(replied.json().get("missing")).isEmpty();
    }

    private void listed() {
        var list = api.get("", at("bcrp") + "/listings");
        assertThat(list.at("/items/0/shown/town")).isEqualTo("@Bath");
        assertThat(list.at("/items/0/shown/members")).isEqualTo("12");
        assertThat(list.at("/items/0/as/en")).isEqualTo("partnership within the standards");
        assertThat(text(list)).doesNotContain("manager", "accredited", "A firm does");
        var csv = text(api.get("", at("bcrp") + "/listings.csv"));
        assertThat(csv.lines().toList()).hasSize(2);
        assertThat(csv).contains("town,members,since,good_until").contains(",'@Bath,12,2026-11-21,2027-11-21");
        assertThat(api.get("", at("bcrp") + "/listings.geojson").at("/type")).isEqualTo("FeatureCollection");
    }

    private void pausedAndShownAgain(String id) {
        problem(api.post("nbcc", id + "/pause", "{\"words\":\" \"}"), 409, "endorsement-reason-needed");
        assertThat(api.post("nbcc", id + "/pause", "{\"words\":\"Moving.\"}").at("/state"))
                .isEqualTo("PAUSED");
        assertThat(api.get("", at("bcrp") + "/listings").json().get("items")).isEmpty();
        assertThat(api.post("nbcc", id + "/resumption", "{}").at("/state")).isEqualTo("LISTED");
        assertThat(api.get("", at("bcrp") + "/listings").json().get("items")).hasSize(1);
    }

    private void confirmedAgain(String id) {
        clock.moveTo(LocalDate.of(2027, 9, 21));
        problem(api.post("supplier-1", id + "/reconfirmation", "{\"declared\":true}"), 409, "reconfirmation-not-open");
        clock.moveTo(LocalDate.of(2027, 9, 22));
        assertThat(api.get("supplier-1", id).json().at("/reminders").toString())
                .isEqualTo("[{\"on\":\"2027-09-22\",\"due\":true},{\"on\":\"2027-10-22\",\"due\":false},"
                        + "{\"on\":\"2027-11-21\",\"due\":false}]");
        problem(api.post("supplier-1", id + "/reconfirmation", "{}"), 400, "invalid-request");
        var again = api.post("supplier-1", id + "/reconfirmation", "{\"declared\":true,\"answers\":{\"members\":15}}");
        assertThat(again.at("/goodUntil")).as(text(again)).isEqualTo("2028-11-21");
        assertThat(api.get("", at("bcrp") + "/listings").at("/items/0/shown/members"))
                .isEqualTo("15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{%s} | declared | Agree to the declaration.",
                "{\"answers\":{},\"declared\":true} | answers.town | Answer the question: Which town do you serve?.",
                "{\"answers\":{\"town\":\"Bath\",\"members\":\"12\"},\"declared\":true} | answers.members | Give a whole number.",
                "{\"answers\":{\"town\":\"Bath\",\"members\":1,\"contact-post\":\"M\",\"agreement\":true},\"declared\":true} | answers.members | How many members?: give at least 2.",
                "{\"answers\":{\"town\":\"Bath\",\"members\":2,\"contact-post\":\"M\",\"agreement\":false},\"declared\":true} | answers.agreement | Make a data sharing agreement first.",
                "{%s,\"variant\":\"camden\",\"declared\":true} | variant | Choose one of the scheme’s variants, and none where it has none.",
                "{%s,\"criteria\":[\"bord\"],\"declared\":true} | criteria | ‘bord’ is not on the checklist here.",
                "{%s,\"subject\":{\"name\":\"X\"},\"declared\":true} | subject | This scheme is about the organisation itself. Leave the subject out.",
                "{\"answers\":{\"town\":\"Bath\",\"members\":2,\"contact-post\":\"M\",\"agreement\":true,\"age\":1},\"declared\":true} | answers.age | age: this form does not ask it. Leave it out."
            })
    void whatWillNotDoIsRefusedWithItsFieldAndNothingIsKept(String body, String field, String message) {
        var refused = api.post("supplier-2", at("bcrp") + "/applications", body.replace("%s", ANSWERS));

        problem(refused, 400, "invalid-request");
        assertThat(refused.at("/errors/0/field")).as(text(refused)).isEqualTo(field);
        assertThat(refused.at("/errors/0/message")).isEqualTo(message);
        assertThat(api.get("supplier-2", at("bcrp") + "/applications").json().get("items"))
                .isEmpty();
    }

    @Test
    void aPlaceIsCheckedByTheListOfItsBoroughAndIsOnTheMap() {
        var camden = haven("camden", "The Corner Café", "\"cctv\"");
        var found = "\"drinking-water\",\"mains-power\",\"phone-or-wifi\",\"charging\",\"seat\",\"toilet\","
                + "\"trained-staff\",\"public-liability-insurance\"";
        var id = at("safe-havens") + "/applications/" + camden.at("/id");
        assertThat(decide(id, "CONFIRMED", found, "").at("/detail")).contains("at least 1 of: Staff body-worn cameras");
        problem(decide(id, "NOT_CONFIRMED", found, ""), 409, "endorsement-reason-needed");
        assertThat(decide(id, "NOT_CONFIRMED", found, "No camera seen.").at("/state"))
                .isEqualTo("NOT_CONFIRMED");
        assertThat(api.post("supplier-2", id + "/resubmission", "{\"words\":\"There is now.\"}")
                        .at("/state"))
                .isEqualTo("CHECKING");
        assertThat(tasks("nbcc")).contains("endorsement:" + camden.at("/id"));
        assertThat(decide(id, "CONFIRMED", found + ",\"cctv\"", "").at("/state"))
                .isEqualTo("LISTED");

        var sticker = api.get("supplier-2", id + "/sticker.pdf");
        assertThat(sticker.kind()).isEqualTo("application/pdf");
        assertThat(new String(sticker.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        var second = haven("camden", "the corner CAFÉ", "\"cctv\"");
        problem(second, 409, "endorsement-there-already");
        assertThat(haven("wandsworth", "The Other Café", "\"one-trained-member\"")
                        .status())
                .isEqualTo(201);

        var map = api.get("", at("safe-havens") + "/listings.geojson");
        assertThat(map.kind()).startsWith("application/geo+json");
        assertThat(map.json().at("/features")).hasSize(1);
        assertThat(map.json().at("/features/0/geometry/coordinates").toString()).isEqualTo("[-0.1426,51.539]");
        assertThat(map.at("/features/0/properties/name")).isEqualTo("The Corner Café");
        assertThat(text(map)).doesNotContain("Duty manager", "accredited");
        assertThat(api.post("supplier-2", id + "/withdrawal", "{}").at("/state"))
                .isEqualTo("LEFT");
        assertThat(api.get("", at("safe-havens") + "/listings.geojson").json().at("/features"))
                .isEmpty();
        assertThat(api.get("supplier-2", id + "/sticker.pdf").status()).isEqualTo(404);
    }

    private ApiClient.Answer haven(String variant, String name, String more) {
        return api.post("supplier-2", at("safe-havens") + "/applications", """
                {"variant":"%s","subject":{"name":"%s","address":"1 High Street, London","point":[-0.1426,51.5390]},
                 "answers":{"operator":"Cafés Ltd","contact-post":"Duty manager","opening-hours":"Every day, 8 to 22",
                 "training-day":"2026-10-01","number-trained":3,"insured-until":"2027-06-01","signatory-post":"Director"},
                 "criteria":["seat",%s],"declared":true}""".formatted(variant, name, more));
    }

    @Test
    void aSupporterSignsUpAndAnOfficerOfAForceHasNoPartInIt() {
        var sent = api.post("supplier-2", at("portum") + "/applications", """
                {"answers":{"kind":"security-company","regions":["wales","london"],"contact-post":"Training manager",
                 "material":"published","framework-read":true,"awareness-channel":"The film, at every briefing",
                 "awareness-day":"2026-11-02","awareness-audience":140,"guidance-item":"Module 4","guidance-delivery":"In person",
                 "embedded-from":"2026-12-01","client-scheme":"yes","sites":31,"signatory-post":"Managing director"},
                 "declared":true}""");
        assertThat(sent.status()).as(text(sent)).isEqualTo(201);
        var id = at("portum") + "/applications/" + sent.at("/id");

        problem(api.get("officer-avon", id), 404, "endorsement-not-found");
        assertThat(decide(id, "CONFIRMED", "", "Thank you.").at("/state")).isEqualTo("LISTED");
        var list = api.get("", at("portum") + "/listings");
        assertThat(list.json().at("/items/0/shown").toString())
                .isEqualTo("{\"kind\":\"security-company\",\"regions\":[\"wales\",\"london\"],\"sites\":31}");
        assertThat(list.at("/items/0/as/en")).isEqualTo("supporter");
        assertThat(api.post("nbcc", id + "/removal", "{\"words\":\"Asked to.\"}")
                        .at("/state"))
                .isEqualTo("REMOVED");
        assertThat(api.get("", at("portum") + "/listings").json().get("items")).isEmpty();
        problem(api.get("", at("nothing")), 404, "endorsement-scheme-not-found");
        problem(api.get("", id), 401, "unauthorized");
    }

    @Test
    void anAgreementIsCheckedByTheForceThatItIsWithAndByNoOther() {
        var body = """
                {%s"subject":{"name":"Patrols at the station"},"answers":{"kind":"joint-patrols","engagement":"partnership",
                 "parties":"The station and the force","owner-post":"Head of security","force-post":"Partnerships sergeant",
                 "signed-on":"2026-1-5","review-on":"2027-01-05"},"declared":true}""";
        problem(
                api.post("supplier-2", at("agreement-register") + "/applications", body.formatted("")),
                400,
                "invalid-request");
        var sent = api.post(
                "supplier-2",
                at("agreement-register") + "/applications",
                body.formatted("\"force\":\"avon-and-somerset\","));
        assertThat(sent.at("/answers/signed-on")).as(text(sent)).isEqualTo("2026-01-05");
        var id = at("agreement-register") + "/applications/" + sent.at("/id");

        assertThat(tasks("officer-avon")).contains("endorsement:" + sent.at("/id"));
        assertThat(tasks("nbcc")).doesNotContain("endorsement:" + sent.at("/id"));
        problem(api.get("officer-dorset", id), 404, "endorsement-not-found");
        problem(decide(id, "CONFIRMED", "", ""), 404, "endorsement-not-found");
        problem(
                api.post("officer-dorset", id + "/decision", "{\"outcome\":\"CONFIRMED\"}"),
                404,
                "endorsement-not-found");
        assertThat(api.post("officer-avon", id + "/decision", "{\"outcome\":\"CONFIRMED\"}")
                        .at("/state"))
                .isEqualTo("LISTED");
        assertThat(text(api.get("", at("agreement-register") + "/listings")))
                .contains("joint-patrols")
                .doesNotContain("sergeant");
    }

    @Test
    void whatBeganUnderAVersionOfAPackGoesOnUnderItWhateverBecomesOfTheFolder() throws IOException {
        var sent = api.post("supplier-1", at("bcrp") + "/applications", APPLICATION);
        var there = sent.status() == 201
                ? sent.at("/id")
                : api.get("supplier-1", at("bcrp") + "/applications").at("/items/0/id");
        var begun = Scope.SYSTEM.call(() -> endorsements.get(EndorsementId.parse(there)));
        Files.createDirectory(folder.resolve("bcrp"));
        for (var file : PackReadingTests.with("form.yaml", "code: town", "code: city")
                .contents()
                .entrySet()) {
            Files.writeString(folder.resolve("bcrp").resolve(file.getKey()), file.getValue());
        }
        var changed = EndorsementSchemes.load(folder);
        var none = EndorsementSchemes.load(
                Files.createDirectory(folder.resolve("bcrp").resolve("none")));

        var now = changed.get(new SchemeCode("bcrp"));
        assertThat(now.version().stated()).isEqualTo("1");
        assertThat(now.version().hash()).isNotEqualTo(begun.pack().hash());
        assertThat(now.question("town")).isEmpty();
        for (var schemes : List.of(changed, none)) {
            var kept = new PackVersions(schemes, sql, json, clock).of(begun);
            assertThat(kept.version()).isEqualTo(begun.pack());
            assertThat(kept.question("town")).isPresent();
        }
    }

    private ApiClient.Answer decide(String id, String outcome, String found, String words) {
        return api.post("nbcc", id + "/decision", """
                {"outcome":"%s","found":[%s],"words":"%s"}""".formatted(outcome, found, words));
    }

    private String state(String id) {
        return api.get("nbcc", id).at("/state");
    }

    private List<String> tasks(String account) {
        return StreamSupport.stream(
                        api.get(account, "/api/v1/tasks").json().get("items").spliterator(), false)
                .map(task -> task.get("matter").asString())
                .toList();
    }

    private static String at(String scheme) {
        return "/api/v1/schemes/" + scheme;
    }

    private static List<String> codes(ApiClient.Answer answer) {
        return StreamSupport.stream(answer.json().get("items").spliterator(), false)
                .map(item -> item.get("code").asString())
                .toList();
    }

    private static void problem(ApiClient.Answer answer, int status, String type) {
        assertThat(answer.status()).as(text(answer)).isEqualTo(status);
        assertThat(answer.at("/type")).isEqualTo("/problems/" + type);
    }

    private static String text(ApiClient.Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
