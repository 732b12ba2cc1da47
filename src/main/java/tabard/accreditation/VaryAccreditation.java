package tabard.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.Accreditation.Grant;
import tabard.accreditation.Accreditation.Window;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Period;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;

/**
 * The chief officer changes what an accreditation gives, by notice (s.42(3)): powers are added, taken away, or given on other
 * terms. What was known before stays on record: old grants are closed, and new ones written.
 */
@Service
public class VaryAccreditation {

    private final ActOnAccreditation act;
    private final Grants grants;
    private final VariationChecks checks;
    private final ApplicationEventPublisher events;

    VaryAccreditation(ActOnAccreditation act, Grants grants, VariationChecks checks, ApplicationEventPublisher events) {
        this.act = act;
        this.grants = grants;
        this.checks = checks;
        this.events = events;
    }

    /**
     * What changes. A power that stands in neither list stays as it is.
     *
     * @param put the terms on which powers are given from now on: added, narrowed or widened
     * @param removed the powers taken away
     */
    public record Variation(List<Terms> put, Set<PowerCode> removed) {

        public Variation {
            put = List.copyOf(put);
            removed = Set.copyOf(removed);
        }

        boolean puts(PowerCode power) {
            return put.stream().anyMatch(terms -> terms.power().equals(power));
        }
    }

    /**
     * Varies it from the notice on.
     *
     * @param seen how many acts the decider had seen on it
     * @throws tabard.authority.NoAuthorityInDate if whoever acts is not the chief officer and no instrument in date names them
     * @throws ActRefused if it is over, nothing changes, a power taken away is not there or another needs it, or the statute
     *     forbids what is given
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void vary(AccreditationNumber number, Variation variation, ServedNotice notice, int seen, Actor by) {
        var begun = act.begin(number, "VARIATION", notice, seen, by);
        var accreditation = begun.accreditation();
        var from = notice.servedAt();
        var rows = grants.of(accreditation);
        checks.check(accreditation, rows.stream().map(Grants.Row::grant).toList(), variation, from);
        rows.stream()
                .filter(row -> changes(variation, row.grant().power()))
                .forEach(row -> cut(accreditation, row, from, begun.at()));
        for (var terms : variation.put()) {
            grants.add(accreditation, terms.from(from, checks.daysFor(accreditation, terms, from)), begun.at());
        }
        events.publishEvent(new AccreditationVaried(
                accreditation.caseReference(),
                number,
                variation.put().stream().map(Terms::power).toList(),
                variation.removed().stream().sorted().toList(),
                from,
                notice.way(),
                notice.employerCopy(),
                begun.reasons(),
                begun.by(),
                begun.at()));
    }

    private static boolean changes(Variation variation, PowerCode power) {
        return variation.removed().contains(power) || variation.puts(power);
    }

    /** What a notice takes away stays on record for as long as it stood. */
    private void cut(Accreditation accreditation, Grants.Row row, Instant notice, Instant at) {
        var grant = row.grant();
        var window = grant.window();
        if (window.to() != null && !window.to().isAfter(notice)) {
            return;
        }
        grants.close(row, at);
        var begins = window.from() == null
                ? grant.period().from().atStartOfDay(Accreditation.LONDON).toInstant()
                : window.from();
        if (begins.isBefore(notice)) {
            grants.add(accreditation, until(grant, notice), at);
        }
    }

    private static Grant until(Grant grant, Instant notice) {
        return new Grant(
                grant.power(),
                grant.offences(),
                grant.byelaws(),
                grant.conditions(),
                grant.areas(),
                grant.outlines(),
                grant.period(),
                new Window(grant.window().from(), notice));
    }

    /** The terms on which a power is given. */
    public record Terms(
            PowerCode power,
            List<OffenceCode> offences,
            List<String> byelaws,
            List<String> conditions,
            List<String> areas,
            Map<String, String> outlines) {

        Grant from(Instant notice, Period days) {
            return new Grant(power, offences, byelaws, conditions, areas, outlines, days, new Window(notice, null));
        }
    }
}
