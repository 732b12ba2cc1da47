package tabard.renewing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationState;
import tabard.accreditation.AccreditationStates;
import tabard.accreditation.Accreditations;
import tabard.intake.CaseFiles;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.OrganisationId;

/** What can be renewed, from when it is offered, and what became of what was asked. It stores nothing. */
@Service
@Transactional(readOnly = true)
public class RenewableAccreditations {

    static final Set<AccreditationState> RENEWABLE = EnumSet.of(
            AccreditationState.VALID,
            AccreditationState.STOOD_DOWN,
            AccreditationState.NOT_YET_VALID,
            AccreditationState.EXPIRED);

    private final Accreditations accreditations;
    private final AccreditationStates states;
    private final AskedRenewals asked;
    private final CaseFiles cases;
    private final RenewingSettings settings;

    RenewableAccreditations(
            Accreditations accreditations,
            AccreditationStates states,
            AskedRenewals asked,
            CaseFiles cases,
            RenewingSettings settings) {
        this.accreditations = accreditations;
        this.states = states;
        this.asked = asked;
        this.cases = cases;
        this.settings = settings;
    }

    /**
     * An accreditation that can be renewed.
     *
     * @param opens from which day its renewal is offered; it may be asked before
     */
    public record Renewable(Accreditation of, LocalDate opens) {

        /** Whether its renewal is offered on a day. */
        public boolean open(LocalDate day) {
            return !day.isBefore(opens);
        }

        /** Whether it has ended by then: a renewal leaves a gap, for nothing extends it. */
        public boolean late(LocalDate day) {
            return !day.isBefore(of.end());
        }
    }

    /** What an employer can ask to have renewed, what ends first first: nothing that is under way or renewed already. */
    public List<Renewable> of(OrganisationId organisation, LocalDate today) {
        return accreditations.of(organisation).stream()
                .filter(one -> !one.lastingGrants().isEmpty())
                .filter(one -> RENEWABLE.contains(states.on(one, today)))
                .filter(one -> standing(one.number()).isEmpty())
                .map(one -> new Renewable(one, one.end().minusDays(settings.opens(one.force()))))
                .sorted(Comparator.comparing(one -> one.of().end()))
                .toList();
    }

    /** What was asked together. */
    public List<AskedRenewal> ofRequest(UUID request) {
        var found = asked.ofRequest(request);
        if (found.isEmpty()) {
            throw new RenewalNotFound(request);
        }
        return found;
    }

    /** The accreditation that came of it, if one has. */
    public @Nullable AccreditationNumber renewedBy(AskedRenewal one) {
        return accreditations
                .ofCase(one.caseReference())
                .map(Accreditation::number)
                .orElse(null);
    }

    /** The renewal that is under way or was granted, if there is one: after a refusal it may be asked again. */
    Optional<AskedRenewal> standing(AccreditationNumber number) {
        return asked.of(number).stream()
                .filter(one -> cases.get(one.caseReference()).open() || renewedBy(one) != null)
                .findFirst();
    }
}
