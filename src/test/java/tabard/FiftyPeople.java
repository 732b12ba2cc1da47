package tabard;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tabard.access.OpenAccount;
import tabard.access.OpenAccount.NewAccount;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.evidence.DocumentKind;
import tabard.evidence.NewDocument;
import tabard.evidence.SentFile;
import tabard.evidence.Subject;
import tabard.evidence.UploadDocument;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.party.NewArrangement;
import tabard.powers.ForcePolicy;
import tabard.powers.PowerCode;

/** An employer of fifty people, with arrangements for four powers in the six forces whose lists differ most. */
record FiftyPeople(TestParties parties, OpenAccount openAccount, UploadDocument upload) {

    /** All that have a question or a wording of their own, but those two that no employer can satisfy at once. */
    static final List<String> FORCES =
            List.of("avon-and-somerset", "dorset", "gwent", "hampshire-and-isle-of-wight", "nottinghamshire", "surrey");

    static final List<String> POWERS =
            List.of("control-traffic", "name-address-road-traffic", "name-address-asb", "stop-cycles");

    private static final LocalDate BEGINNING = LocalDate.of(2026, 11, 21);
    private static final Actor TESTS = new Actor("tests", "tests");

    /** Makes the employer and its account, with the documents that forces ask for. */
    OrganisationId employer(String account) {
        var organisation = parties.organisation("Fifty People Ltd " + account, "Yellow, ref FP-1");
        FORCES.stream().map(ForceCode::new).forEach(force -> arrange(organisation, force));
        open(organisation, account);
        Stream.of("INSURANCE", "COMPLAINTS_PROCEDURE", "SUPERVISION_PLAN", "TRAINING", "OTHER")
                .map(DocumentKind::valueOf)
                .forEach(kind -> send(organisation, kind));
        return organisation;
    }

    /** A further account of an employer. */
    void open(OrganisationId organisation, String account) {
        Scope.SYSTEM.run(() -> openAccount.open(
                new NewAccount(account, account, Role.SUPPLIER, null, organisation), "tabard-demo", TESTS));
    }

    /** A roster of fifty. */
    static Path roster(Path folder) {
        return JourneyRoster.write(
                folder.resolve("Fifty.csv"),
                IntStream.range(0, 50)
                        .mapToObj(number -> "%s,%s,1990-02-01,,Traffic steward,FP-%03d,2026-11-01"
                                .formatted(given(number), family(number), number))
                        .collect(Collectors.joining(
                                "\r\n",
                                "Given name,Family name,Date of birth,Email,Role,Staff number,Employed from\r\n",
                                "")));
    }

    /** Names of letters alone: two that differ in a digit would be taken for one person. */
    static String given(int number) {
        return "Given" + (char) ('a' + number / 8);
    }

    static String family(int number) {
        return "Family" + (char) ('a' + number % 8);
    }

    private void send(OrganisationId organisation, DocumentKind kind) {
        var supplier = parties.accounts().supplier(organisation);
        parties.accounts()
                .run(
                        supplier,
                        () -> upload.upload(
                                new NewDocument(
                                        organisation,
                                        new Subject(Subject.Kind.ORGANISATION, organisation.toString()),
                                        kind,
                                        null,
                                        Set.of()),
                                new SentFile("Our paper.txt", ("This is our " + kind).getBytes(StandardCharsets.UTF_8)),
                                supplier.actor()));
    }

    private void arrange(OrganisationId organisation, ForceCode force) {
        permit(force);
        var officer = parties.accounts().of(Role.OFFICER, force);
        var envelope = POWERS.stream().map(PowerCode::new).collect(Collectors.toSet());
        parties.accounts()
                .run(
                        officer,
                        () -> parties.recordArrangement()
                                .record(
                                        new NewArrangement(
                                                organisation,
                                                force,
                                                TestCases.CSAS,
                                                new Period(BEGINNING, null),
                                                envelope,
                                                Set.of()),
                                        officer.actor()));
    }

    /** The four powers, on the terms that Dorset has published. */
    private void permit(ForceCode force) {
        var known = Scope.SYSTEM.call(() -> parties.policies()
                .inEffect(force, TestCases.CSAS, BEGINNING, parties.clock().instant()));
        if (known.filter(policy -> POWERS.stream()
                        .map(PowerCode::new)
                        .allMatch(power -> policy.find(power).isPresent()))
                .isPresent()) {
            return;
        }
        var like = parties.publishedGrants().of(new ForceCode("dorset")).orElseThrow();
        var rows = POWERS.stream()
                .map(PowerCode::new)
                .map(power -> like.find(power).orElseThrow())
                .toList();
        var chief = parties.accounts().of(Role.CHIEF_OFFICER, force);
        parties.accounts()
                .run(
                        chief,
                        () -> parties.approvePolicy()
                                .approve(
                                        new ForcePolicy(
                                                force,
                                                TestCases.CSAS,
                                                null,
                                                BEGINNING,
                                                null,
                                                like.term(),
                                                like.order(),
                                                rows,
                                                like.levels(),
                                                List.of(),
                                                List.of()),
                                        chief.actor()));
    }
}
