package tabard.card;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationStates;
import tabard.accreditation.AccreditationWithdrawn;
import tabard.accreditation.Accreditations;
import tabard.kernel.Actor;
import tabard.party.ArrangementEnded;
import tabard.party.EmploymentEnded;

/** Asks for the card of every accreditation that ends before its days are over, as soon as the end is known. */
@Component
class CardsComeBack {

    private final Accreditations accreditations;
    private final AccreditationStates states;
    private final CardReturns cards;
    private final CardSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CardsComeBack(
            Accreditations accreditations,
            AccreditationStates states,
            CardReturns cards,
            CardSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accreditations = accreditations;
        this.states = states;
        this.cards = cards;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(EmploymentEnded ended) {
        accreditations.of(ended.organisation(), ended.person()).stream()
                .filter(one -> states.stoodUntil(one, ended.to()))
                .forEach(one -> comesBack(one, ended.to(), ended.by()));
    }

    @EventListener
    void on(ArrangementEnded ended) {
        accreditations.of(ended.organisation()).stream()
                .filter(one -> one.force().equals(ended.force()) && one.scheme().equals(ended.scheme()))
                .filter(one -> states.stoodUntil(one, ended.to()))
                .forEach(one -> comesBack(one, ended.to(), ended.by()));
    }

    @EventListener
    void on(AccreditationWithdrawn withdrawn) {
        accreditations
                .find(withdrawn.number())
                .ifPresent(one -> comesBack(
                        one, LocalDate.ofInstant(withdrawn.servedAt(), Accreditation.LONDON), withdrawn.by()));
    }

    /** Due some days after the end, or after today where that is later. */
    private void comesBack(Accreditation of, LocalDate end, Actor by) {
        var at = clock.instant();
        var today = LocalDate.ofInstant(at, clock.getZone());
        var due = (end.isAfter(today) ? end : today).plusDays(settings.daysToReturn());
        if (cards.add(of, due, at)) {
            events.publishEvent(new CardReturnOpened(
                    of.caseReference(), of.number(), of.organisation(), of.force(), of.scheme(), due, by, at));
        }
    }
}
