package tabard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tabard.access.OpenAccount;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.accreditation.Accreditation;
import tabard.api.ApiClient;
import tabard.joining.BeginFromFormerRecord;
import tabard.joining.FormerRecordLinkNotGood;
import tabard.joining.FormerRecordNotRecognised;
import tabard.joining.ShareFormerRecord;
import tabard.joining.ShareFormerRecord.Shown;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.Language;
import tabard.workflow.CaseProcess;
import tabard.workflow.TaskInbox;

/** Somebody joins another employer: a new application, filled in from what they themselves show, and nothing more. */
@TestProgram
@Import(TestCases.class)
class JoiningAnotherEmployerTests {

    static final ForceCode DORSET = new ForceCode("dorset");
    static final LocalDate BORN = LocalDate.of(1990, 4, 1);

    @LocalServerPort
    int port;

    @Autowired
    TestCases cases;

    @Autowired
    CaseProcess process;

    @Autowired
    TaskInbox inbox;

    @Autowired
    OpenAccount openAccount;

    @Autowired
    ShareFormerRecord share;

    @Autowired
    BeginFromFormerRecord begin;

    ApiClient api;
    Accreditation held;
    OrganisationId joined;
    PersonId joiner;
    String supplier;
    String family;

    @BeforeEach
    void somebodyHeldAnAccreditationAndJoinsAnother() {
        api = new ApiClient(port);
        family = "Joiner" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var before = employer("Secretive Guards ");
        var person = cases.parties().person(before, "Ann", family, Language.EN);
        var reference =
                cases.submitted(before, person, DORSET, power("control-traffic"), power("name-address-road-traffic"));
        new CaseByEngine(cases, process, inbox).toTheEnd(reference);
        held = Scope.SYSTEM.call(() -> cases.accreditations().ofCase(reference).orElseThrow());
        cases.parties().leaves(before, person, TODAY.minusDays(1));

        joined = employer("Example Wardens ");
        supplier = "supplier-" + joined;
        Scope.SYSTEM.run(() -> openAccount.open(
                new OpenAccount.NewAccount(supplier, supplier, Role.SUPPLIER, null, joined),
                "tabard-demo",
                new Actor("tests", "tests")));
        joiner = cases.parties().person(joined, "Ann", family, Language.EN);
    }

    @Test
    void whatIsShownFillsInANewApplicationAndNamesNothingOfTheFormerEmployer() {
        var secret = link();
        assertThat(shownToEmployer()).doesNotContain("dorset");
        assertThat(share.open(secret).person()).isEqualTo("Ann " + family);
        assertThat(new String(api.get("", "/former/" + secret).body(), StandardCharsets.UTF_8))
                .contains("Ann " + family)
                .doesNotContain("Secretive");

        var record = share.share(secret, shown(held.number(), BORN));

        assertThat(shownToEmployer())
                .contains("dorset", "control-traffic", "name-address-road-traffic")
                .doesNotContain(
                        "Secretive",
                        held.number().value(),
                        "Street warden",
                        held.organisation().toString());
        var by = cases.accounts().supplier(joined);
        var draft = cases.accounts().as(by, () -> begin.begin(record.id(), by.actor()));
        assertThat(draft.people()).containsExactly(joiner);
        assertThat(draft.forces()).containsExactly(DORSET);
        assertThat(draft.powers().get(DORSET))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("control-traffic", "name-address-road-traffic");
        assertThat(draft.answers()).isEmpty();
    }

    @Test
    void theLinkIsGoodOnceAndOnlyForWhatIsTheirOwn() {
        var secret = link();
        assertThatThrownBy(() -> share.share(secret, shown(held.number(), BORN.plusDays(1))))
                .isInstanceOf(FormerRecordNotRecognised.class)
                .hasMessage("No accreditation of yours has this number, or the date of birth is another."
                        + " Check both against the card or the certificate.");
        var somebodyElses = Scope.SYSTEM.call(() -> cases.accreditations().of(DORSET)).stream()
                .map(Accreditation::number)
                .filter(number -> !number.equals(held.number()))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> share.share(secret, shown(somebodyElses, BORN)))
                .isInstanceOf(FormerRecordNotRecognised.class);

        share.share(secret, shown(held.number(), BORN));

        assertThatThrownBy(() -> share.share(secret, shown(held.number(), BORN)))
                .isInstanceOf(FormerRecordLinkNotGood.class);
        assertThat(api.get("", "/former/" + secret).status()).isEqualTo(410);
        assertThat(api.get("", "/former/nothing").status()).isEqualTo(410);
    }

    @Test
    void whatWasShownIsForThatEmployerAlone() {
        var record = share.share(link(), shown(held.number(), BORN));
        var other = employer("Other Wardens ");
        var by = cases.accounts().supplier(other);

        assertThatThrownBy(() -> cases.accounts().as(by, () -> begin.begin(record.id(), by.actor())))
                .hasMessage("Nothing has been shown under %s.".formatted(record.id()));
        assertThat(api.post("supplier-2", "/api/v1/people/" + joiner + "/former-record-invitations", "{}")
                        .status())
                .isEqualTo(404);
    }

    private String link() {
        var answer = api.post(supplier, "/api/v1/people/" + joiner + "/former-record-invitations", "{}");
        assertThat(answer.status()).isEqualTo(201);
        return answer.at("/path").substring("/former/".length());
    }

    private String shownToEmployer() {
        return api.get(supplier, "/api/v1/people/" + joiner + "/former-records")
                .json()
                .toString();
    }

    private static Shown shown(AccreditationNumber number, LocalDate born) {
        return new Shown(number, born, "I agree.", "en");
    }

    private OrganisationId employer(String name) {
        var employer = cases.parties().organisation(name + UUID.randomUUID(), "Blue tabard, EX-2");
        cases.parties()
                .arrange(
                        employer,
                        DORSET,
                        new Period(TODAY.minusYears(1), null),
                        "control-traffic",
                        "name-address-road-traffic");
        return employer;
    }
}
