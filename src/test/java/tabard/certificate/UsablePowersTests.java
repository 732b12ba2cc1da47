package tabard.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditation.Grant;
import tabard.certificate.CheckAnswer.CheckedPower;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.Byelaw;
import tabard.powers.ForcePolicy;
import tabard.powers.OffenceCode;
import tabard.powers.PolicyArea;
import tabard.powers.PowerCode;
import tabard.powers.StepOrder;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

class UsablePowersTests {

    static final Schemes SCHEMES = Schemes.load();
    static final Forces FORCES = Forces.load(SCHEMES);
    static final CertificateWords WORDS = new CertificateWords(CertificateLanguage.EN);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Period ALWAYS = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2030, 1, 1));

    static final ForcePolicy POLICY = new ForcePolicy(
            new ForceCode("gwent"),
            new SchemeCode("csas"),
            1,
            TODAY,
            null,
            java.time.Period.ofYears(3),
            StepOrder.PARALLEL,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Byelaw("parks-3", "Gwent Council", "Parks Byelaws 2016", "The library", TODAY)),
            List.of(new PolicyArea("quay", "Newport quay", null)),
            null);

    final UsablePowers usable =
            new UsablePowers(SCHEMES, FORCES, new GrantsInWords(SCHEMES, FORCES, _ -> new GrantedNames.Names(POLICY)));

    @Test
    void leaveOutWhatTheLawHoldsBackOrHasEnded() {
        assertThat(codes("csas", "dorset", grant("begging"), grant("fpn-dog-fouling"), grant("stop-cycles")))
                .containsExactly("stop-cycles");
    }

    @Test
    void leaveOutAPowerThatTheCatalogueDoesNotKnow() {
        assertThat(codes("csas", "dorset", grant("fly"))).isEmpty();
    }

    @Test
    void leaveOutAGrantThatDoesNotCoverTheDay() {
        var begins = new Grant(
                new PowerCode("stop-cycles"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Period(TODAY.plusDays(1), TODAY.plusDays(2)));

        assertThat(codes("csas", "dorset", begins)).isEmpty();
    }

    @Test
    void sayWhereInTheForcesAreaTheyMayBeUsed() {
        var confined = new Grant(
                new PowerCode("stop-cycles"),
                List.of(),
                List.of(),
                List.of("On request of the council."),
                List.of("Bournemouth seafront", "Poole quay"),
                ALWAYS);

        assertThat(on("csas", "dorset", confined).getFirst())
                .extracting(CheckedPower::where, CheckedPower::conditions)
                .containsExactly(
                        "In the police area of Dorset Police, and there only in: Bournemouth seafront; Poole quay.",
                        List.of("On request of the council."));
        assertThat(on("csas", "dorset", grant("escort-abnormal-load"))
                        .getFirst()
                        .where())
                .isEqualTo(
                        "In any police area of England and Wales. Para 9(3). The journey must still be to or from the granting force's area (para 9(1)).");
        assertThat(on("rsas", "british-transport", grant("rsas-stop-cycles"))
                        .getFirst()
                        .where())
                .isEqualTo("In, on or in the vicinity of policed premises, in England and Wales.");
    }

    @Test
    void nameTheByelawsToWhichAPowerIsConfined() {
        var byelaw = new Grant(
                new PowerCode("fpn-byelaw"), List.of(), List.of("Parks byelaw 3"), List.of(), List.of(), ALWAYS);

        assertThat(on("csas", "gwent", byelaw).getFirst().conditions())
                .containsExactly("Only for these byelaws: Parks byelaw 3.");
        assertThat(on("csas", "dorset", byelaw)).isEmpty();
    }

    @Test
    void saysForWhichOffencesANameAndAddressMayBeRequired() {
        var litter = new Grant(
                new PowerCode("fpn-litter"),
                List.of(new OffenceCode("leaving-litter")),
                List.of(),
                List.of(),
                List.of(),
                ALWAYS);

        assertThat(reach(grant("name-address-relevant-offence")))
                .startsWith("No offence for which a notice is given")
                .contains("injury, alarm or distress");
        assertThat(reach(grant("name-address-relevant-offence"), litter))
                .startsWith("An offence for which the holder may give a notice: ");
    }

    private String reach(Grant... grants) {
        return on("csas", "dorset", grants).stream()
                .filter(power -> power.code().value().equals("name-address-relevant-offence"))
                .flatMap(power -> power.conditions().stream())
                .collect(Collectors.joining(" "));
    }

    @Test
    void nameByelawsAndAreasAsThePolicyOfTheGrantDescribesThem() {
        var described = new Grant(
                new PowerCode("fpn-byelaw"),
                List.of(),
                List.of("parks-3", "parks-4"),
                List.of(),
                List.of("quay", "pier"),
                ALWAYS);

        var power = on("csas", "gwent", described).getFirst();

        assertThat(power.conditions())
                .containsExactly("Only for these byelaws: Parks Byelaws 2016 (Gwent Council); parks-4.");
        assertThat(power.where()).contains("only in: Newport quay; pier.");
    }

    private List<String> codes(String scheme, String force, Grant... grants) {
        return on(scheme, force, grants).stream()
                .map(power -> power.code().value())
                .toList();
    }

    private List<CheckedPower> on(String scheme, String force, Grant... grants) {
        var accreditation = new Accreditation(
                CertificateFixtures.NUMBER,
                new CaseReference("CSAS-2026-00042"),
                new PersonId(new UUID(1, 1)),
                new OrganisationId(new UUID(2, 2)),
                new ForceCode(force),
                new SchemeCode(scheme),
                ALWAYS,
                Instant.EPOCH,
                Stream.of(grants).toList());
        return usable.at(accreditation, TODAY.atStartOfDay(Accreditation.LONDON).toInstant(), WORDS);
    }

    private static Grant grant(String power) {
        return new Grant(new PowerCode(power), List.of(), List.of(), List.of(), List.of(), ALWAYS);
    }
}
