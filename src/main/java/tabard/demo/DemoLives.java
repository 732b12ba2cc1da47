package tabard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tabard.access.ActAs;
import tabard.access.SignedIn;
import tabard.accreditation.AccreditationActs;
import tabard.accreditation.Accreditations;
import tabard.accreditation.RenewAccreditation;
import tabard.accreditation.ServedNotice;
import tabard.accreditation.StandDown;
import tabard.accreditation.WithdrawAccreditation;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;

/** The accreditations of the demonstration to which something has happened, each by the account that would do it. */
@Component
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class DemoLives {

    private static final List<AskedPower> TRAFFIC = asked("name-address-road-traffic", "control-traffic");

    private final ActAs actAs;
    private final DemoClock clock;
    private final DemoJourney journey;
    private final DemoNumbers numbers;
    private final Accreditations accreditations;
    private final AccreditationActs acts;
    private final WithdrawAccreditation withdraw;
    private final StandDown standDown;
    private final RenewAccreditation renew;

    DemoLives(
            ActAs actAs,
            DemoClock clock,
            DemoJourney journey,
            DemoNumbers numbers,
            Accreditations accreditations,
            AccreditationActs acts,
            WithdrawAccreditation withdraw,
            StandDown standDown,
            RenewAccreditation renew) {
        this.actAs = actAs;
        this.clock = clock;
        this.journey = journey;
        this.numbers = numbers;
        this.accreditations = accreditations;
        this.acts = acts;
        this.withdraw = withdraw;
        this.standDown = standDown;
        this.renew = renew;
    }

    /** Makes them, for six people of the firm. */
    void make(OrganisationId firm, List<PersonId> staff) {
        var assumed = new Period(LocalDate.of(2025, 12, 8), LocalDate.of(2028, 12, 8));
        show(firm, wanted("escort", staff.get(0), asked("escort-abnormal-load", "name-address-road-traffic"), assumed));
        show(firm, wanted("tobacco", staff.get(1), asked("tobacco-young-person"), assumed));
        var period = new Period(LocalDate.of(2026, 2, 2), LocalDate.of(2028, 2, 2));
        show(
                firm,
                new DemoCase(
                        "vetting-out-of-date",
                        staff.get(2),
                        TRAFFIC,
                        morning(period.from()),
                        period,
                        LocalDate.of(2026, 10, 1)));
        withdrawn(show(firm, wanted("withdrawn", staff.get(3), TRAFFIC, period)));
        stoodDown(show(firm, wanted("stood-down", staff.get(4), TRAFFIC, period)));
        replaced(firm, staff.get(5));
    }

    private void withdrawn(CaseReference reference) {
        var at = Instant.parse("2026-10-05T14:30:00Z");
        clock.at(
                at,
                () -> as("chief-avon", by -> {
                    var number = number(reference);
                    withdraw.withdraw(
                            number, notice("The holder asked for it to be withdrawn.", at), acts.count(number), by);
                }));
    }

    private void stoodDown(CaseReference reference) {
        var at = Instant.parse("2026-11-16T11:00:00Z");
        clock.at(
                at,
                () -> as("chief-avon", by -> {
                    var number = number(reference);
                    standDown.standDown(
                            number,
                            notice("A complaint is being looked into.", at),
                            LocalDate.of(2026, 12, 14),
                            acts.count(number),
                            by);
                }));
    }

    /** Renewed early: the old one stood until its own end, and the new one runs on from there. */
    private void replaced(OrganisationId firm, PersonId person) {
        var first = new Period(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 8, 3));
        var old = show(firm, wanted("replaced", person, TRAFFIC, first));
        var at = Instant.parse("2026-07-06T09:00:00Z");
        var second = new Period(LocalDate.of(2026, 8, 3), LocalDate.of(2028, 8, 3));
        clock.at(at, () -> {
            var renewal = journey.accredit(firm, new DemoCase("renewal", person, TRAFFIC, at, second));
            as("officer-avon", by -> {
                var number = number(old);
                renew.renew(number, number(renewal), acts.count(number), by);
            });
        });
    }

    private CaseReference show(OrganisationId firm, DemoCase wanted) {
        var made = new ArrayList<CaseReference>();
        clock.at(wanted.decidedAt(), () -> {
            var reference = journey.accredit(firm, wanted);
            numbers.add(wanted.purpose(), reference);
            made.add(reference);
        });
        return made.getFirst();
    }

    private static DemoCase wanted(String purpose, PersonId person, List<AskedPower> asked, Period period) {
        return new DemoCase(purpose, person, asked, morning(period.from()), period);
    }

    private static Instant morning(LocalDate day) {
        return Instant.parse(day + "T10:00:00Z");
    }

    private static ServedNotice notice(String reason, Instant at) {
        return new ServedNotice("Demonstration: " + reason, at, ServedNotice.Way.IN_PERSON, at);
    }

    private AccreditationNumber number(CaseReference reference) {
        return accreditations.ofCase(reference).orElseThrow().number();
    }

    private void as(String account, Consumer<Actor> action) {
        actAs.account(account, () -> {
            action.accept(SignedIn.current().actor());
            return true;
        });
    }

    private static List<AskedPower> asked(String... powers) {
        return List.of(powers).stream().map(PowerCode::new).map(AskedPower::of).toList();
    }
}
