package tabard.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.training.TrainingDesk.NOW;
import static tabard.training.TrainingDesk.signed;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import tabard.Acting;
import tabard.TestCases;
import tabard.TestDatabase;
import tabard.access.Role;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.Language;

/** A signed file of results is taken whole and once, from whom it is and for whom it is, or refused with the reason. */
@TestDatabase
@Import(TestCases.class)
class SignedResultsDatabaseTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final String POWER = "name-address-road-traffic";

    @Autowired
    AcceptSignedResults accept;

    @Autowired
    RegisterProviderKey registerKey;

    @Autowired
    RevokeProviderKey revokeKey;

    @Autowired
    TrainingView training;

    @Autowired
    TestCases cases;

    String surname = "";
    PersonId person = new PersonId(UUID.randomUUID());
    CaseReference reference = new CaseReference("CSAS-2026-00001");
    ECKey key = TrainingDesk.key();
    final String token = UUID.randomUUID().toString();

    @BeforeEach
    void somebodyHasApplied() {
        surname = "Learner" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var employer = cases.parties().organisation("Wardens " + UUID.randomUUID(), null);
        cases.parties().arrange(employer, AVON, new Period(LocalDate.of(2026, 1, 1), null), POWER);
        person = cases.parties().person(employer, "Zoë", surname, Language.EN);
        reference = cases.submitted(employer, person, AVON, TestCases.power(POWER));
    }

    @Test
    void whatARegisteredKeySignedIsOnRecordWithoutBeingTyped() {
        var desk = desk();

        var taken = taken(desk, signed(key, desk.claims(token, NOW, result("2026-11-10"))));

        assertThat(taken.keptAt()).isNotNull();
        assertThat(taken.way()).isEqualTo(ResultImport.Way.SIGNED);
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void theSameFileIsTakenOnceEvenIfItIsSignedAnew() {
        var desk = desk();
        var file = signed(key, desk.claims(token, NOW, result("2026-11-10")));
        taken(desk, file);

        refused(desk, file, "1 results cannot be recorded, so none is. Result 1: This result is recorded already.");
        refused(
                desk,
                signed(key, desk.claims(token, NOW, result("2026-11-11"))),
                "A file called '%s' was taken before. Nothing is taken twice: sign a new one under a new jti."
                        .formatted(token));
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void whatWasAlteredAfterItWasSignedIsRefused() {
        var desk = desk();
        var parts = signed(key, desk.claims(token, NOW, result("2026-11-10"))).split("\\.");
        var other = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(desk.claims(token, NOW, result("2026-11-09")).getBytes(StandardCharsets.UTF_8));

        refused(
                desk,
                parts[0] + "." + other + "." + parts[2],
                "The signature does not fit: the file was altered, or signed with another key than it names.");
        assertThat(recorded()).isZero();
    }

    @Test
    void anotherKeyUnderTheNameOfARegisteredOneIsRefused() {
        var desk = desk();

        refused(
                desk,
                signed(TrainingDesk.key(), key.getKeyID(), desk.claims(token, NOW, result("2026-11-10"))),
                "The signature does not fit: the file was altered, or signed with another key than it names.");
    }

    @Test
    void aKeyThatIsNotRegisteredOrIsAnotherProvidersIsRefused() {
        var desk = desk();
        var stranger = TrainingDesk.key();
        var foreign = TrainingDesk.key();
        register(TrainingDesk.open(cases.providers()), foreign);

        refused(
                desk,
                signed(stranger, desk.claims(token, NOW, result("2026-11-10"))),
                "The key '%s' is not registered for Sample Trainers.".formatted(stranger.getKeyID()));
        refused(
                desk,
                signed(foreign, desk.claims(token, NOW, result("2026-11-10"))),
                "The key '%s' is not registered for Sample Trainers.".formatted(foreign.getKeyID()));
    }

    @Test
    void aFileOfAnotherIssuerOrForAnotherReaderIsRefused() {
        var desk = desk();
        var claims = desk.claims(token, NOW, result("2026-11-10"));

        refused(
                desk,
                signed(key, claims.replace(desk.account().getUsername(), "somebody-else")),
                "iss: this file is 'somebody-else', and Sample Trainers sends it. A provider sends its own.");
        refused(
                desk,
                signed(key, claims.replace("\"tabard\"", "\"another\"")),
                "aud: this file is for 'another'. Sign one for 'tabard'.");
    }

    @Test
    void aSignatureOfSevenDaysIsTakenAndAnOlderOneOrOneToComeIsRefused() {
        var desk = desk();

        refused(
                desk,
                signed(key, desk.claims(token, NOW.minus(Duration.ofDays(7)).minusSeconds(1), result("2026-11-10"))),
                "iat: the file was signed more than 7 days ago. Sign it again under a new jti.");
        refused(
                desk,
                signed(key, desk.claims(token, NOW.plus(Duration.ofMinutes(5)).plusSeconds(1), result("2026-11-10"))),
                "iat: this lies in the future.");
        taken(desk, signed(key, desk.claims(token, NOW.minus(Duration.ofDays(7)), result("2026-11-10"))));
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void aRevokedKeySignsNothingMore() {
        var desk = desk();
        var admin = cases.accounts().of(Role.ADMIN);
        cases.accounts().run(admin, () -> revokeKey.revoke(key.getKeyID(), admin.actor()));

        refused(
                desk,
                signed(key, desk.claims(token, NOW, result("2026-11-10"))),
                "The key '%s' was revoked.".formatted(key.getKeyID()));
    }

    @Test
    void oneResultAfterTheApprovalEndedKeepsTheWholeFileOut() {
        var desk = TrainingDesk.open(cases.providers())
                .approvedBy(AVON, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 10));
        register(desk, key);

        refused(
                desk,
                signed(key, desk.claims(token, NOW, result("2026-11-09") + "," + result("2026-11-10"))),
                "1 results cannot be recorded, so none is. Result 2: The force avon-and-somerset had not approved Sample Trainers on 2026-11-10.");
        assertThat(recorded()).isZero();
        taken(desk, signed(key, desk.claims(token, NOW, result("2026-11-09"))));
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void anotherAlgorithmAndAnotherKindOfFileAreRefused() throws JOSEException {
        var desk = desk();
        var claims = desk.claims(token, NOW, result("2026-11-10"));
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType(SignedFile.TYPE))
                .keyID(key.getKeyID())
                .build();
        var hashed = new JWSObject(header, new Payload(claims));
        hashed.sign(new MACSigner(key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));

        refused(desk, hashed.serialize(), "The file is signed with 'HS256'. Sign it with ES256.");
        refused(desk, "no.signature", "This is not a JSON Web Signature in compact form (RFC 7515).");
        refused(desk, signed(key, "[]"), "iss: this is needed, as a text.".replace("iss", "jti"));
    }

    @Test
    void onlyAProviderSendsResultsAndOnlyAnAdministratorRegistersAKey() {
        var desk = desk();
        var officer = Acting.officerOf("avon-and-somerset");

        assertThatThrownBy(() -> officer.get(() -> accept.accept("a.b.c", officer.actor())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.get(() -> registerKey.register(
                        desk.provider().id(),
                        TrainingDesk.key().toPublicJWK().toJSONString(),
                        desk.account().actor())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPrivateKeyIsNeverTaken() {
        var desk = TrainingDesk.open(cases.providers());
        var by = new Actor("admin", "administrator");

        assertThatThrownBy(() -> Acting.SYSTEM.get(
                        () -> registerKey.register(desk.provider().id(), key.toJSONString(), by)))
                .isInstanceOf(ProviderRefused.class)
                .hasMessage("This key is private. Keep it to yourself, make another, and send its public part.");
    }

    private TrainingDesk desk() {
        var desk = TrainingDesk.open(cases.providers()).approvedBy(AVON, LocalDate.of(2026, 1, 1), null);
        register(desk, key);
        return desk;
    }

    private void register(TrainingDesk desk, ECKey of) {
        Acting.SYSTEM.run(() ->
                registerKey.register(desk.provider().id(), of.toPublicJWK().toJSONString(), Acting.SYSTEM.actor()));
    }

    private ResultImport taken(TrainingDesk desk, String file) {
        return desk.get(() -> accept.accept(file, desk.account().actor()));
    }

    private void refused(TrainingDesk desk, String file, String why) {
        assertThatThrownBy(() -> taken(desk, file))
                .isInstanceOf(SignedResultsRefused.class)
                .hasMessage(why);
    }

    private int recorded() {
        return Acting.SYSTEM.get(() -> training.of(person)).size();
    }

    private String result(String on) {
        return """
                {"reference": "%s", "given_name": "Zoë", "family_name": "%s", "date_of_birth": "1990-04-01", "course": "csas-core", "outcome": "PASS", "date": "%s", "certificate_number": "C-1", "mark": 81}""".formatted(reference, surname, on);
    }
}
