package tabard.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationActs;
import tabard.accreditation.AccreditationState;
import tabard.accreditation.AccreditationStates;
import tabard.accreditation.CaseDecisions;
import tabard.accreditation.DecideAccreditation;
import tabard.accreditation.FourTests;
import tabard.accreditation.RecommendPowers;
import tabard.accreditation.Recommendation;
import tabard.accreditation.RenewAccreditation;
import tabard.accreditation.ServedNotice;
import tabard.accreditation.StandDown;
import tabard.accreditation.VaryAccreditation;
import tabard.accreditation.Verdict;
import tabard.accreditation.WithdrawAccreditation;
import tabard.certificate.ExternalTool;
import tabard.intake.ClosingReason;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.notice.NoticesView.Told;
import tabard.outbox.OutboxView;
import tabard.party.ArrangementsView;
import tabard.party.EndArrangement;
import tabard.party.Language;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;

/** Each act makes its notices, and does not happen without them. */
@ModuleTest
class NoticesTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final ForceCode DORSET = new ForceCode("dorset");
    static final Period A_YEAR = new Period(TODAY, TODAY.plusYears(1));
    static final AskedPower[] PAIR = {power("control-traffic"), power("name-address-road-traffic")};

    @Autowired
    TestCases cases;

    @Autowired
    TestClock clock;

    @Autowired
    NoticesView notices;

    @Autowired
    SetNoticeAddress addresses;

    @Autowired
    OutboxView outbox;

    @Autowired
    WithdrawAccreditation withdrawal;

    @Autowired
    StandDown standDown;

    @Autowired
    VaryAccreditation variation;

    @Autowired
    RenewAccreditation renewal;

    @Autowired
    AccreditationActs acts;

    @Autowired
    AccreditationStates states;

    @Autowired
    EndArrangement endArrangement;

    @Autowired
    ArrangementsView arrangements;

    @Autowired
    RecommendPowers recommend;

    @Autowired
    CaseDecisions decisions;

    @Autowired
    DecideAccreditation decide;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void aGrantIsToldToThePersonAndTheEmployerWithItsPowers() throws Exception {
        var warden = warden(Language.EN, DORSET);

        var told = of(warden.caseReference());

        assertThat(told).extracting(one -> one.notice().kind()).containsOnly(NoticeKind.GRANTED);
        assertThat(told)
                .extracting(one -> one.notice().recipient())
                .containsExactlyInAnyOrder(Recipient.PERSON, Recipient.EMPLOYER);
        assertThat(text(to(Recipient.PERSON, told)))
                .contains("Chief Constable, Dorset Police")
                .contains("You are accredited: " + warden.number())
                .contains("Siân O'Brien-Łuczak")
                .contains("from 21 November 2026 to 20 November 2027")
                .contains("Control traffic", "The law", "Police Reform Act 2002, section 41", "What you can do next");
        assertThat(text(to(Recipient.EMPLOYER, told)))
                .contains("you are liable for it jointly (Police Reform Act 2002, section 42(10))");
    }

    @Test
    void aRefusalSaysEveryReasonAndWhatCanBeDone() throws Exception {
        var employer = employer(DORSET);
        var person = person(employer, Language.EN);
        var reference = cases.vettedAndTrained(employer, person, DORSET, PAIR);
        refuse(reference, "The file shows no need for it in the employer’s work.");

        var letter = to(Recipient.PERSON, of(reference));

        assertThat(letter.notice().kind()).isEqualTo(NoticeKind.REFUSED);
        assertThat(text(letter))
                .contains("You have not been accredited: case " + reference)
                .contains("Control traffic: The file shows no need for it in the employer’s work.")
                .contains("judicial review, promptly and within three months");
    }

    @Test
    void theLanguageIsThePersonsChoice() throws Exception {
        var warden = warden(Language.CY, DORSET);

        var letter = to(Recipient.PERSON, of(warden.caseReference()));

        assertThat(letter.notice().language()).isEqualTo(Locale.of("cy"));
        assertThat(text(letter)).contains("Rydych wedi’ch achredu: " + warden.number(), "Rheoli traffig", "Y gyfraith");
        assertThat(to(Recipient.EMPLOYER, of(warden.caseReference())).notice().language())
                .isEqualTo(Locale.UK);
    }

    @Test
    void aLeaverIsToldOfAllTheirAccreditationsAtOnceAndEachForceOfItsOwn() throws Exception {
        var employer = employer(AVON, DORSET);
        var person = person(employer, Language.EN);
        var there = cases.accredited(employer, person, AVON, A_YEAR, PAIR);
        var here = cases.accredited(employer, person, DORSET, A_YEAR, PAIR);

        cases.parties().leaves(employer, person, TODAY.minusDays(1));

        var told = left(person);
        assertThat(told).hasSize(3);
        assertThat(text(to(Recipient.PERSON, told)))
                .contains("your last day as its employee is 20 November 2026")
                .contains(there.number() + ", Avon and Somerset", here.number() + ", Dorset Police")
                .contains("Police Reform Act 2002, section 41(8)");
        assertThat(told.stream().filter(one -> one.notice().recipient() == Recipient.FORCE))
                .extracting(one -> one.notice().force())
                .containsExactlyInAnyOrder(AVON, DORSET);
        assertThat(as(cases.accounts().of(Role.OFFICER, DORSET), person))
                .extracting(one -> one.notice().kind() + " " + one.notice().recipient())
                .containsExactlyInAnyOrder("LEFT_EMPLOYER FORCE", "GRANTED PERSON", "GRANTED EMPLOYER");
        assertThat(as(cases.accounts().supplier(employer), person))
                .extracting(one -> one.notice().recipient())
                .contains(Recipient.PERSON)
                .doesNotContain(Recipient.FORCE);
        assertThat(as(cases.accounts().of(Role.VETTING, DORSET), person)).isEmpty();
    }

    @Test
    void aLeaverWhoHoldsNothingAnyMoreIsToldNothing() {
        var employer = employer(DORSET);
        var person = person(employer, Language.EN);
        var warden = cases.accredited(employer, person, DORSET, A_YEAR, PAIR);
        asChief(warden, by -> withdrawal.withdraw(warden.number(), served("Gone."), acts.count(warden.number()), by));
        clock.moveTo(TODAY.plusDays(10));

        cases.parties().leaves(employer, person, TODAY.plusDays(5));

        assertThat(left(person)).isEmpty();
    }

    @Test
    void theEndOfAnArrangementIsToldToEachPersonAndTheEmployer() throws Exception {
        var employer = employer(AVON, DORSET);
        var person = person(employer, Language.EN);
        var here = cases.accredited(employer, person, DORSET, A_YEAR, PAIR);
        cases.accredited(employer, person, AVON, A_YEAR, PAIR);
        var officer = cases.accounts().of(Role.OFFICER, DORSET);

        cases.accounts()
                .run(
                        officer,
                        () -> endArrangement.end(
                                arrangements.of(employer).stream()
                                        .filter(one -> one.force().equals(DORSET))
                                        .findFirst()
                                        .orElseThrow()
                                        .id(),
                                TODAY.plusDays(1),
                                officer.actor()));

        var told = Scope.SYSTEM.call(() -> notices.all(0, 500)).stream()
                .filter(one -> one.notice().kind() == NoticeKind.ARRANGEMENT_ENDED)
                .filter(one -> one.notice().organisation().equals(employer))
                .toList();
        assertThat(told).hasSize(2);
        assertThat(text(to(Recipient.PERSON, told)))
                .contains("ends on 22 November 2026, by law", here.number().value());
        assertThat(text(to(Recipient.EMPLOYER, told)))
                .contains(
                        "Your arrangement with Dorset Police has an end",
                        here.number().value());
    }

    @Test
    void everyActIsToldToThePersonWithItsReasonsAndToTheEmployerByACopy() throws Exception {
        var warden = warden(Language.EN, DORSET);
        var review = TODAY.plusDays(28);

        asChief(warden, by -> standDown.standDown(warden.number(), served("Stood down."), review, seen(warden), by));
        anHourLater();
        asChief(warden, by -> standDown.end(warden.number(), served("Stood up."), seen(warden), by));
        anHourLater();
        asChief(
                warden,
                by -> variation.vary(
                        warden.number(),
                        new VaryAccreditation.Variation(List.of(), Set.of(new PowerCode("control-traffic"))),
                        served("Narrowed."),
                        seen(warden),
                        by));
        anHourLater();
        asChief(warden, by -> withdrawal.withdraw(warden.number(), served("Withdrawn."), seen(warden), by));

        assertThat(of(warden.caseReference()))
                .extracting(one -> one.notice().kind() + " " + one.notice().recipient())
                .containsExactlyInAnyOrder(Stream.of("GRANTED", "STOOD_DOWN", "STAND_DOWN_ENDED", "VARIED", "WITHDRAWN")
                        .flatMap(kind -> Stream.of(kind + " PERSON", kind + " EMPLOYER"))
                        .toArray(String[]::new));
        assertThat(text(of(NoticeKind.STOOD_DOWN, Recipient.PERSON, warden)))
                .contains("from 21 November 2026, 09:00", "Stood down.", "looked at again by 19 December 2026");
        assertThat(text(of(NoticeKind.STAND_DOWN_ENDED, Recipient.PERSON, warden)))
                .contains("Stood up.");
        assertThat(text(of(NoticeKind.VARIED, Recipient.PERSON, warden)))
                .contains("Narrowed.", "Powers taken away", "Control traffic")
                .doesNotContain("Powers added");
        assertThat(text(of(NoticeKind.WITHDRAWN, Recipient.EMPLOYER, warden)))
                .contains("Withdrawn.", "This is your copy (Police Reform Act 2002, section 42(6))");
    }

    @Test
    void aRenewalIsTold() throws Exception {
        var employer = employer(DORSET);
        var person = person(employer, Language.EN);
        var old = cases.accredited(employer, person, DORSET, A_YEAR, PAIR);
        Scope.SYSTEM.run(() -> cases.closeCase().close(old.caseReference(), ClosingReason.ACCREDITED));
        var next = new Period(TODAY.plusYears(1), TODAY.plusYears(2));
        var renewed = cases.accredited(employer, person, DORSET, next, PAIR);

        asChief(old, by -> renewal.renew(old.number(), renewed.number(), seen(old), by));

        assertThat(text(of(NoticeKind.RENEWED, Recipient.PERSON, old)))
                .contains("Your accreditation is renewed: " + renewed.number(), "from 21 November 2027");
    }

    @Test
    void anActWhoseNoticeCannotBeMadeDoesNotHappen() {
        var warden = warden(Language.EN, DORSET);
        standsInTheWay(
                warden,
                "left:%s:%s:2026-11-21:%s:csas".formatted(warden.person(), warden.organisation(), clock.instant()));
        standsInTheWay(warden, "act:%s:%s".formatted(warden.number(), clock.instant()));
        var before = ledgerLength();

        assertThatThrownBy(() -> cases.parties().leaves(warden.organisation(), warden.person(), TODAY.minusDays(1)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() ->
                        asChief(warden, by -> withdrawal.withdraw(warden.number(), served("No."), seen(warden), by)))
                .isInstanceOf(DuplicateKeyException.class);

        assertThat(Scope.SYSTEM.call(() -> states.on(warden, TODAY))).isEqualTo(AccreditationState.VALID);
        assertThat(ledgerLength()).isEqualTo(before);
    }

    @Test
    void anEmailSaysThatANoticeIsThereAndNothingOfWhatItSays() {
        var employer = employer(DORSET);
        var supplier = cases.accounts().supplier(employer);
        var entries = ledgerLength();
        cases.accounts().run(supplier, () -> addresses.of(employer, " notices@wardens.example ", supplier.actor()));
        assertThat(ledgerLength()).isEqualTo(entries + 1);
        var person = person(employer, Language.CY);
        var warden = cases.accredited(employer, person, DORSET, A_YEAR, PAIR);

        var told = of(warden.caseReference());

        var written = outbox.written(500).stream()
                .filter(one -> told.stream()
                        .anyMatch(here -> one.key().endsWith(here.notice().id().toString())))
                .toList();
        assertThat(written)
                .extracting(OutboxView.Written::to)
                .containsExactlyInAnyOrder("a@wardens.example", "notices@wardens.example");
        assertThat(written)
                .allSatisfy(one -> assertThat(one.subject() + one.body())
                        .doesNotContain(
                                "Brien",
                                warden.number().value(),
                                warden.caseReference().value(),
                                "Control",
                                "Dorset")
                        .contains("http://localhost:8080/notices/"));
        assertThat(written)
                .extracting(OutboxView.Written::subject)
                .containsExactlyInAnyOrder("Mae hysbysiad yn barod i chi", "A notice is ready");
        assertThat(told).allMatch(one -> one.email().isPresent());
    }

    @Test
    void anAddressIsOneOfTheOfficeThatSetsItAndLooksLikeOne() {
        var officer = cases.accounts().of(Role.OFFICER, DORSET);
        var employer = employer(DORSET);

        assertThatThrownBy(() -> cases.accounts().run(officer, () -> addresses.of(DORSET, "nobody", officer.actor())))
                .isInstanceOf(NotAnAddress.class)
                .hasMessage("Give one e-mail address of an office, such as accreditation@force.example.");
        assertThatThrownBy(() ->
                        cases.accounts().run(officer, () -> addresses.of(AVON, "a@avon.example", officer.actor())))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() ->
                        cases.accounts().run(officer, () -> addresses.of(employer, "a@b.example", officer.actor())))
                .hasMessageContaining("Access Denied");
    }

    @Test
    void aNoticeIsATaggedAccessibleDocument() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var warden = warden(Language.CY, DORSET);

        for (var one : of(warden.caseReference())) {
            for (var standard : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
                assertThat(failures(pdf(one), standard)).isEmpty();
            }
        }
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour standard) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), standard);
                var validator = foundry.createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private void refuse(CaseReference reference, String reason) {
        var officer = cases.accounts().of(Role.OFFICER, DORSET);
        var met = new FourTests.Test(true, "On file.");
        var lines = Stream.of(PAIR)
                .map(asked -> new Recommendation.Line(asked.power(), false, "No need.", List.of()))
                .toList();
        cases.accounts()
                .run(
                        officer,
                        () -> recommend.recommend(
                                reference,
                                new Recommendation(new FourTests(met, met, met, met), lines, A_YEAR),
                                officer.actor()));
        var chief = cases.accounts().of(Role.CHIEF_OFFICER, DORSET);
        cases.accounts()
                .run(
                        chief,
                        () -> decide.decide(
                                reference,
                                new DecideAccreditation.Decided(
                                        decisions.pack(reference).orElseThrow().hash(),
                                        Stream.of(PAIR)
                                                .map(asked -> new Verdict(asked.power(), false, reason))
                                                .toList(),
                                        A_YEAR),
                                chief.actor()));
    }

    private OrganisationId employer(ForceCode... forces) {
        var employer = cases.parties().organisation("@Home Wardens CIC", "Blue jacket, HW-1");
        Stream.of(forces)
                .forEach(force -> cases.parties()
                        .arrange(
                                employer,
                                force,
                                new Period(TODAY.minusYears(1), null),
                                "control-traffic",
                                "name-address-road-traffic"));
        return employer;
    }

    private PersonId person(OrganisationId employer, Language language) {
        return cases.parties().person(employer, "Siân", "O'Brien-Łuczak", language);
    }

    private Accreditation warden(Language language, ForceCode force) {
        var employer = employer(force);
        return cases.accredited(employer, person(employer, language), force, A_YEAR, PAIR);
    }

    private void asChief(Accreditation of, Consumer<Actor> action) {
        var chief = cases.accounts().of(Role.CHIEF_OFFICER, of.force());
        cases.accounts().run(chief, () -> action.accept(chief.actor()));
    }

    private int seen(Accreditation of) {
        return acts.count(of.number());
    }

    private ServedNotice served(String reason) {
        return new ServedNotice(reason, clock.instant(), ServedNotice.Way.IN_PERSON, clock.instant());
    }

    private void anHourLater() {
        clock.moveTo(clock.instant().plusSeconds(3600));
    }

    private List<Told> of(CaseReference reference) {
        return Scope.SYSTEM.call(() -> notices.of(reference));
    }

    private Told of(NoticeKind kind, Recipient recipient, Accreditation of) {
        return of(of.caseReference()).stream()
                .filter(one -> one.notice().kind() == kind && one.notice().recipient() == recipient)
                .findFirst()
                .orElseThrow();
    }

    private List<Told> left(PersonId person) {
        return Scope.SYSTEM.call(() -> notices.of(person)).stream()
                .filter(one -> one.notice().kind() == NoticeKind.LEFT_EMPLOYER)
                .toList();
    }

    private List<Told> as(tabard.access.SignedIn account, PersonId person) {
        return cases.accounts().as(account, () -> notices.of(person));
    }

    private static Told to(Recipient recipient, List<Told> told) {
        return told.stream()
                .filter(one -> one.notice().recipient() == recipient)
                .findFirst()
                .orElseThrow();
    }

    private byte[] pdf(Told told) {
        return Scope.SYSTEM.call(() -> notices.pdf(told.notice().id()).orElseThrow());
    }

    /** Its text in one line, by a program that is not ours. */
    private String text(Told told) throws Exception {
        var file = Files.createTempFile("notice", ".pdf");
        try {
            Files.write(file, pdf(told));
            return ExternalTool.PDFTOTEXT.run(file.toString(), "-").replaceAll("\\s+", " ");
        } finally {
            Files.delete(file);
        }
    }

    private long ledgerLength() {
        return inTransaction(() ->
                sql.sql("select count(*) from ledger_entry").query(Long.class).single());
    }

    /** Another notice has the place of the one to come, so that it cannot be made. */
    private void standsInTheWay(Accreditation of, String about) {
        inTransaction(() -> Stream.of(NoticeKind.LEFT_EMPLOYER, NoticeKind.WITHDRAWN)
                .mapToInt(kind -> sql.sql("""
                        insert into notice (id, about, kind, recipient, template, language, person_id, organisation_id, force, content, pdf,
                                            sha256, made_at, made_by)
                        select gen_random_uuid(), :about, :kind, recipient, template, language, person_id, organisation_id, force, content,
                               pdf, sha256, made_at, made_by
                        from notice where accreditation = :number""")
                        .param("about", about)
                        .param("kind", kind.name())
                        .param("number", of.number().value())
                        .update())
                .sum());
    }

    private <T> T inTransaction(Supplier<T> action) {
        return Scope.SYSTEM.call(() -> new TransactionTemplate(transactions).execute(_ -> action.get()));
    }
}
