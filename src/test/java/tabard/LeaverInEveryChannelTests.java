package tabard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tabard.access.OpenAccount;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationStates;
import tabard.api.ApiClient;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.notice.NoticesView;
import tabard.party.Language;
import tabard.party.PeopleView;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.workflow.CaseProcess;
import tabard.workflow.TaskInbox;

/**
 * Somebody accredited by six forces leaves by a list, asked from outside in every channel there is; then the day turns out to be
 * wrong.
 */
@TestProgram
@Import(TestCases.class)
class LeaverInEveryChannelTests {

    static final List<ForceCode> SIX = Stream.of(
                    "avon-and-somerset", "dorset", "surrey", "sussex", "thames-valley", "hampshire-and-isle-of-wight")
            .map(ForceCode::new)
            .toList();
    static final AskedPower[] PAIR = {power("control-traffic"), power("name-address-road-traffic")};

    @LocalServerPort
    int port;

    @Autowired
    TestCases cases;

    @Autowired
    OpenAccount openAccount;

    @Autowired
    AccreditationStates states;

    @Autowired
    CaseProcess process;

    @Autowired
    TaskInbox inbox;

    @Autowired
    NoticesView notices;

    @Autowired
    PeopleView people;

    private ApiClient api;
    private String supplier;

    @Test
    void isGoneEverywhereAtOnceAndBackOnlyOnceAnOfficerHasLooked() {
        api = new ApiClient(port);
        var employer = employer();
        supplier = "supplier-" + employer;
        openForPrograms(supplier, employer);
        var person = cases.parties().person(employer, "Ann", "Example", Language.EN);
        var six = six(employer, person);
        assertThat(six)
                .allSatisfy(one -> assertThat(channels(one))
                        .isEqualTo(List.of("VALID", "VALID", "Valid", "HELD", "200", "can be used")));

        var list = api.upload(supplier, "/api/v1/leavers", "leavers.csv", csv(employer, person));
        assertThat(list.at("/good")).isEqualTo("1");
        assertThat(six).allSatisfy(one -> assertThat(channels(one)).contains("HELD"));

        var confirmed = api.post(supplier, "/api/v1/leavers/" + list.at("/id") + "/confirmation", "{}");

        assertThat(confirmed.at("/people")).isEqualTo("1");
        var ended = List.of("CEASED", "CEASED", "Ended", "NOT_HELD", "200", "cannot be used");
        assertThat(six).allSatisfy(one -> assertThat(channels(one)).isEqualTo(ended));
        assertThat(Scope.SYSTEM.call(() -> notices.of(person))).hasSizeGreaterThanOrEqualTo(7);
        theDayTurnsOutToBeWrong(person, six, ended);
    }

    private void theDayTurnsOutToBeWrong(PersonId person, List<Accreditation> six, List<String> ended) {
        var address = "/api/v1/people/" + person + "/last-day-corrections";
        assertThat(api.post(supplier, address, "{\"lastDay\": \"2026-12-31\"}").at("/errors/0/field"))
                .isEqualTo("reason");
        var asked =
                api.post(supplier, address, "{\"lastDay\": \"2026-12-31\", \"reason\": \"It was the next month.\"}");
        assertThat(asked.at("/outcome")).isEqualTo("WAITING");
        assertThat(six).allSatisfy(one -> assertThat(channels(one)).isEqualTo(ended));
        var settlement = "/api/v1/last-day-corrections/" + asked.at("/id") + "/settlement";
        var yes = "{\"right\": true, \"basis\": \"The payroll of December was seen.\"}";
        assertThat(api.post(supplier, settlement, yes).status()).isEqualTo(403);
        assertThat(api.post("officer-btp", settlement, yes).status()).isEqualTo(404);
        assertThat(api.post("officer-dorset", settlement, "{\"right\": true}").at("/errors/0/field"))
                .isEqualTo("basis");
        assertThat(api.post(supplier, address, "{\"reason\": \"Never left.\"}").at("/type"))
                .isEqualTo("/problems/correction-waits");

        assertThat(api.post("officer-dorset", settlement, yes).at("/outcome")).isEqualTo("CORRECTED");

        assertThat(six).allSatisfy(one -> assertThat(channels(one)).contains("VALID", "HELD"));
        assertThat(api.post("officer-dorset", settlement, yes).at("/type")).isEqualTo("/problems/correction-settled");
        var number = six.getFirst().number().value();
        assertThat(held(number, "avon-and-somerset", "2026-12-31T12:00:00Z")).isEqualTo("HELD");
        assertThat(held(number, "avon-and-somerset", "2027-01-01T00:00:00Z")).isEqualTo("NOT_HELD");
    }

    /** The register's own answer, the public check by program and by page, a power check, the certificate, and two pages. */
    private List<String> channels(Accreditation one) {
        var number = one.number().value();
        var page = new String(api.get("", "/check/" + number).body(), UTF_8);
        return List.of(
                Scope.SYSTEM.call(() -> states.on(one, TODAY)).name(),
                api.get("", "/api/v1/check/" + number).at("/state"),
                page.contains("Valid") ? "Valid" : "Ended",
                held(number, one.force().value(), "2026-11-21T09:00:00Z"),
                String.valueOf(api.get(supplier, "/api/v1/cases/" + one.caseReference() + "/certificate")
                        .status()),
                page.contains("Control traffic") ? "can be used" : "cannot be used");
    }

    private String held(String number, String force, String at) {
        return api.post(
                        supplier,
                        "/api/v1/power-checks",
                        "{\"accreditation\":\"%s\",\"power\":\"control-traffic\",\"force\":\"%s\",\"at\":\"%s\"}"
                                .formatted(number, force, at))
                .at("/answer");
    }

    private byte[] csv(OrganisationId employer, PersonId person) {
        var number = Scope.SYSTEM.call(() -> people.get(employer, person)).staffNumber();
        return "Staff number,Family name,Last day\n%s,Example,20/11/2026\n"
                .formatted(number)
                .getBytes(UTF_8);
    }

    private OrganisationId employer() {
        var employer = cases.parties().organisation("Example Stewards " + UUID.randomUUID(), "Orange tabard, EX-1");
        SIX.forEach(force -> cases.parties()
                .arrange(
                        employer,
                        force,
                        new Period(TODAY.minusYears(1), null),
                        "control-traffic",
                        "name-address-road-traffic"));
        return employer;
    }

    private void openForPrograms(String username, OrganisationId employer) {
        Scope.SYSTEM.run(() -> openAccount.open(
                new OpenAccount.NewAccount(username, username, Role.SUPPLIER, null, employer),
                "tabard-demo",
                new Actor("tests", "tests")));
    }

    private List<Accreditation> six(OrganisationId employer, PersonId person) {
        var walk = new CaseByEngine(cases, process, inbox);
        return SIX.stream()
                .map(force -> cases.submitted(employer, person, force, PAIR))
                .peek(walk::toTheEnd)
                .map(reference -> Scope.SYSTEM.call(
                        () -> cases.accreditations().ofCase(reference).orElseThrow()))
                .toList();
    }
}
