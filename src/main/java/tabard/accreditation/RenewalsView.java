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

/** Foretells which powers that people hold lapse, and by when their renewal has to begin. It stores nothing. */
@Service
@Transactional(readOnly = true)
public class RenewalsView {

    private final Accreditations accreditations;
    private final AssessReadiness readiness;

    RenewalsView(Accreditations accreditations, AssessReadiness readiness) {
        this.accreditations = accreditations;
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
        return all.stream()
                .flatMap(one -> lapses(one, today, today.plusDays(days)))
                .sorted(Comparator.comparing(renewal -> renewal.lapse().lapses()))
                .toList();
    }

    private Stream<Renewal> lapses(Accreditation one, LocalDate today, LocalDate until) {
        var live = one.grants().stream()
                .filter(grant -> grant.period().contains(today))
                .toList();
        if (live.isEmpty()) {
            return Stream.empty();
        }
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
