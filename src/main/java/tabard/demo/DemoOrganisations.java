package tabard.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.notice.SetNoticeAddress;
import tabard.party.ArrangementId;
import tabard.party.NewArrangement;
import tabard.party.NewOrganisation;
import tabard.party.OrganisationKind;
import tabard.party.RecordArrangement;
import tabard.party.RegisterOrganisation;
import tabard.powers.PowerCode;
import tabard.scheme.PublishedGrants;

/**
 * The organisations of the demonstration, all made up. The envelopes of their arrangements are real: the powers that each
 * force has published as granted to organisations of that kind.
 */
@Component
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class DemoOrganisations {

    private static final String STEWARD = "Traffic steward";
    private static final Period STANDING = new Period(LocalDate.of(2026, 1, 1), null);

    /** The days for which a policy and an arrangement of Avon and Somerset are assumed that nobody has published. */
    private static final Period ASSUMED = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 1));

    private static final Set<PowerCode> ASSUMED_POWERS =
            Set.of(new PowerCode("escort-abnormal-load"), new PowerCode("tobacco-young-person"));
    private static final Set<String> AGREEMENTS =
            Set.of("local-authority-notice-code", "council-receives-penalty", "litter-authority-receives-penalty");

    private final RegisterOrganisation register;
    private final RecordArrangement arrange;
    private final PublishedGrants grants;
    private final SetNoticeAddress addresses;
    private final DemoTerms terms;

    DemoOrganisations(
            RegisterOrganisation register,
            RecordArrangement arrange,
            PublishedGrants grants,
            SetNoticeAddress addresses,
            DemoTerms terms) {
        this.register = register;
        this.arrange = arrange;
        this.grants = grants;
        this.addresses = addresses;
        this.terms = terms;
    }

    /**
     * The traffic firm of {@code supplier-1}, with arrangements in Avon and Somerset, Dorset and four more forces: all six have
     * published grants of both traffic powers, so that one application at six forces can be played by hand.
     */
    OrganisationId trafficFirm() {
        var firm = register.register(
                new NewOrganisation(
                        "Example Traffic Stewards Ltd",
                        OrganisationKind.COMPANY,
                        "99000001",
                        "Example Traffic Stewards Ltd, Complaints, 1 Example Street, Exampleton. complaints@traffic.example",
                        "Orange tabard with reflective bands, ref EX-1"),
                DemoAccounts.HOUSE);
        addresses.of(firm, "notices@traffic.example", DemoAccounts.HOUSE);
        addresses.of(DemoAccounts.AVON, "accreditation@avon.example", DemoAccounts.HOUSE);
        terms.give(arrange(firm, "avon-and-somerset", STEWARD), STEWARD, "Orange tabard, ref EX-1", "Badge EX-1");
        Stream.of("dorset", "devon-and-cornwall", "surrey", "sussex", "thames-valley")
                .forEach(force -> arrange(firm, force, STEWARD));
        var envelope = new HashSet<>(published(DemoAccounts.AVON));
        envelope.addAll(ASSUMED_POWERS);
        arrange.record(
                new NewArrangement(firm, DemoAccounts.AVON, grants.scheme().code(), ASSUMED, envelope, AGREEMENTS),
                DemoAccounts.HOUSE);
        return firm;
    }

    /** The council-like body of {@code supplier-2}, with arrangements in Avon and Somerset and in Cambridgeshire. */
    OrganisationId wardens() {
        var wardens = register.register(
                new NewOrganisation(
                        "Sampleshire Community Wardens",
                        OrganisationKind.PUBLIC_BODY,
                        null,
                        "Sampleshire Community Wardens, Complaints, 2 Sample Square, Sampleton. complaints@wardens.example",
                        "Blue jacket marked WARDEN, ref SW-1"),
                DemoAccounts.HOUSE);
        var role = "Community warden";
        terms.give(arrange(wardens, "avon-and-somerset", role), role, "Blue jacket, ref SW-1", "Badge SW-1");
        arrange(wardens, "cambridgeshire", role);
        return wardens;
    }

    /** An organisation whose name a careless download would take for a formula. */
    OrganisationId homeWardens() {
        var wardens = register.register(
                new NewOrganisation(
                        "@Home Wardens CIC",
                        OrganisationKind.COMMUNITY_INTEREST_COMPANY,
                        "99000003",
                        "@Home Wardens CIC, Complaints, 3 Pattern Place, Exampleton. complaints@home-wardens.example",
                        "Green fleece, ref HW-1"),
                DemoAccounts.HOUSE);
        var role = "Home warden";
        terms.give(arrange(wardens, "dorset", role), role, "Green fleece, ref HW-1", "Badge HW-1");
        return wardens;
    }

    /** All powers go with one role, that of the people whom the demonstration employs there. */
    private ArrangementId arrange(OrganisationId organisation, String force, String role) {
        var code = new ForceCode(force);
        var powers = published(code);
        return arrange.record(
                new NewArrangement(
                        organisation, code, grants.scheme().code(), STANDING, powers, AGREEMENTS, Map.of(role, powers)),
                DemoAccounts.HOUSE);
    }

    private Set<PowerCode> published(ForceCode force) {
        return grants.of(force).stream()
                .flatMap(grant -> grant.powers().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
