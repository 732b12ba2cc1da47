package tabard.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.TestCases;
import tabard.TestDatabase;
import tabard.access.OpenAccount;
import tabard.access.OpenAccount.NewAccount;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.intake.CaseFiles;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.Language;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;

/** Who sees drafts, invitations and consents: asked of the database itself, whatever the program asks for. */
@TestDatabase
@Import(TestCases.class)
class ApplicationRowsTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final ForceCode DORSET = new ForceCode("dorset");
    static final AskedPower POWER = AskedPower.of(new PowerCode("name-address-road-traffic"));

    @Autowired
    TestCases cases;

    @Autowired
    OpenAccount openAccount;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    InviteCandidate invite;

    @Autowired
    RecordConsent record;

    @Autowired
    Consents consents;

    @Autowired
    CaseFiles files;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    SignedIn supplier;
    OrganisationId employer;
    PersonId invited;
    PersonId signed;
    ApplicationDraft draft;
    String secret;

    @BeforeEach
    void aDraftWithOneInvitedAndOneWhoSigned() {
        employer = employer("Rows Ltd");
        supplier = cases.accounts().supplier(employer);
        invited = cases.parties().person(employer, "Ann", "Rowe", Language.EN);
        signed = cases.parties().person(employer, "Bob", "Rowe", Language.EN);
        draft = as(
                supplier,
                () -> drafts.begin(ApplicationDraft.of(employer, supplier.getUsername(), List.of(invited, signed))
                        .withForces(TestCases.CSAS, List.of(AVON))
                        .withPowers(AVON, List.of(POWER))));
        secret = as(supplier, () -> invite.invite(draft, invited, supplier.actor()));
        as(supplier, () -> {
            record.record(
                    draft,
                    Set.of(signed),
                    Map.of("other-roles", "none", "uk-residence", "yes", "earlier-decision", "no"),
                    LocalDate.of(2026, 11, 2),
                    supplier.actor());
            return true;
        });
    }

    @Test
    void theAccountThatBeganADraftSeesAllOfIt() {
        assertThat(seen(supplier)).isEqualTo(new Seen(1, 1, 1));
    }

    @Test
    void anotherAccountOfTheEmployerSeesTheInvitationAndTheConsentButNotTheDraft() {
        var colleague = "colleague-" + UUID.randomUUID();
        Scope.SYSTEM.run(() -> openAccount.open(
                new NewAccount(colleague, colleague, Role.SUPPLIER, null, employer),
                "tabard-test",
                new Actor("tests", "tests")));
        var other = (SignedIn) accounts.loadUserByUsername(colleague);

        assertThat(seen(other)).isEqualTo(new Seen(0, 1, 1));
    }

    @Test
    void anotherEmployerSeesNothing() {
        assertThat(seen(cases.accounts().supplier(employer("Others Ltd")))).isEqualTo(Seen.NOTHING);
    }

    @Test
    void noForceSeesAnythingBeforeTheApplicationIsSent() {
        assertThat(seen(cases.accounts().of(Role.OFFICER, AVON))).isEqualTo(Seen.NOTHING);
        assertThat(seen(cases.accounts().of(Role.CHIEF_OFFICER, AVON))).isEqualTo(Seen.NOTHING);
    }

    @Test
    void onceSentTheForceAskedSeesTheConsentAloneAndNoOtherForceDoes() {
        var reference = cases.submitted(employer, signed, AVON, POWER);
        var application = Scope.SYSTEM.call(() -> files.applicationOf(reference));
        as(supplier, () -> {
            consents.sent(List.of(consents.ofDraft(draft.id()).getFirst().id()), application);
            return true;
        });

        assertThat(seen(cases.accounts().of(Role.OFFICER, AVON))).isEqualTo(new Seen(0, 0, 1));
        assertThat(seen(cases.accounts().of(Role.OFFICER, DORSET))).isEqualTo(Seen.NOTHING);
        assertThat(seen(cases.accounts().supplier(employer("Others Ltd")))).isEqualTo(Seen.NOTHING);
    }

    @Test
    void thePublicSeesNothingButWhatItHoldsTheLinkOf() {
        assertThat(inPublic("")).isEqualTo(Seen.NOTHING);
        assertThat(inPublic(Secret.hash("guessed"))).isEqualTo(Seen.NOTHING);
        assertThat(inPublic(Secret.hash(secret))).isEqualTo(new Seen(0, 1, 0));
    }

    @Test
    void anotherEmployerChangesNothing() {
        var other = cases.accounts().supplier(employer("Others Ltd"));

        assertThat(changed(other, "update application_draft set content = '{}' where id = :draft"))
                .isZero();
        assertThat(changed(other, "delete from application_draft where id = :draft"))
                .isZero();
        assertThat(changed(other, "update candidate_invitation set revoked_at = now() where draft_id = :draft"))
                .isZero();
        assertThat(
                        changed(
                                other,
                                "update candidate_consent set withdrawn_at = now(), withdrawn_way = 'RECORD' where draft_id = :draft"))
                .isZero();
        assertThatThrownBy(() -> changed(other, """
                        insert into application_draft (id, organisation_id, account, content, begun_at, changed_at, version)
                        select gen_random_uuid(), '%s', '%s', '{}', now(), now(), 0 where :draft is not null""".formatted(employer, supplier.getUsername())))
                .rootCause()
                .hasMessageContaining("new row violates row-level security policy");
        assertThat(seen(supplier)).isEqualTo(new Seen(1, 1, 1));
    }

    /** How many rows of this draft somebody sees. */
    private record Seen(long drafts, long invitations, long consents) {

        static final Seen NOTHING = new Seen(0, 0, 0);
    }

    private Seen seen(SignedIn by) {
        return as(by, this::seen);
    }

    private Seen inPublic(String secretHash) {
        return Scope.PUBLIC.call(() -> transaction.execute(_ -> {
            Invitations.show(sql, secretHash);
            return counted();
        }));
    }

    private Seen seen() {
        return transaction.execute(_ -> counted());
    }

    private Seen counted() {
        return new Seen(
                count("application_draft where id = :draft"),
                count("candidate_invitation where draft_id = :draft"),
                count("candidate_consent where draft_id = :draft"));
    }

    private long count(String rows) {
        return sql.sql("select count(*) from " + rows)
                .param("draft", draft.id())
                .query(Long.class)
                .single();
    }

    private int changed(SignedIn by, String statement) {
        return as(
                by,
                () -> transaction.execute(
                        _ -> sql.sql(statement).param("draft", draft.id()).update()));
    }

    private OrganisationId employer(String name) {
        var organisation = cases.parties().organisation(name + " " + UUID.randomUUID(), "Orange");
        cases.parties()
                .arrange(organisation, AVON, new Period(LocalDate.of(2026, 1, 1), null), "name-address-road-traffic");
        return organisation;
    }

    private <T> T as(SignedIn by, Supplier<T> work) {
        return cases.accounts().as(by, work);
    }
}
