package tabard.accreditation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.eligibility.AssessReadiness;
import tabard.eligibility.Candidate;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.powers.Lapse;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * Foretells which powers that people hold lapse, and by when their renewal has to begin. It stores nothing. What a notice has
 * withdrawn, stood down or taken away (Police Reform Act 2002, s.42(3)), what another has replaced, and what ceased with the
 * employment or the arrangement (s.41(8)) is not held, whatever its days say, and so it is not foretold.
 */
@Service
@Transactional(readOnly = true)
public class RenewalsView {

    private final Accreditations accreditations;
    private final AccreditationStates states;
    private final AssessReadiness readiness;

    RenewalsView(Accreditations accreditations, AccreditationStates states, AssessReadiness readiness) {
        this.accreditations = accreditations;
        this.states = states;
        this.readiness = readiness;
    }

    /** One lapse of one accreditation. */
    public record Renewal(Accreditation of, Lapse lapse) {}

    /** Foretells for an employer, the soonest first. */
    public List<Renewal> of(OrganisationId organisation, LocalDate today, int days) {
        return lapses(accreditations.of(organisation), today, days);
    }

    /** Foretells for a force, the soonest first. */
    public List<Renewal> of(ForceCode force, LocalDate today, int days) {
        return lapses(accreditations.of(force), today, days);
    }

    private List<Renewal> lapses(List<Accreditation> all, LocalDate today, int days) {
        var live = all.stream().filter(one -> !live(one, today).isEmpty()).toList();
        return states.standingNow(live).stream()
                .flatMap(one -> lapses(one, today, today.plusDays(days)))
                .sorted(Comparator.comparing(renewal -> renewal.lapse().lapses()))
                .toList();
    }

    private static List<Accreditation.Grant> live(Accreditation one, LocalDate today) {
        return one.lastingGrants().stream()
                .filter(grant -> grant.period().contains(today))
                .toList();
    }

    private Stream<Renewal> lapses(Accreditation one, LocalDate today, LocalDate until) {
        var live = live(one, today);
        var asked = live.stream()
                .map(grant -> new AskedPower(grant.power(), grant.offences(), grant.byelaws()))
                .toList();
        Set<PowerCode> held = live.stream().map(Accreditation.Grant::power).collect(Collectors.toSet());
        Map<PowerCode, LocalDate> ends = live.stream()
                .filter(grant -> grant.period().to() != null)
                .collect(Collectors.toMap(
                        Accreditation.Grant::power,
                        grant -> Objects.requireNonNull(grant.period().to())));
        var candidate = new Candidate(one.person(), one.organisation(), one.force(), one.scheme(), held);
        return readiness.lapses(candidate, asked, ends, today, until).stream().map(lapse -> new Renewal(one, lapse));
    }
}
