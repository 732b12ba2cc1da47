package tabard.held;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Role;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationActs;
import tabard.accreditation.ServedNotice;
import tabard.accreditation.StandDown;
import tabard.accreditation.VaryAccreditation;
import tabard.accreditation.VaryAccreditation.Terms;
import tabard.accreditation.VaryAccreditation.Variation;
import tabard.accreditation.WithdrawAccreditation;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;

/** Lets things happen to accreditations as the people do who decide them, each at its own moment. */
record Lives(
        TestCases cases,
        TestClock clock,
        AccreditationActs acts,
        WithdrawAccreditation withdrawal,
        StandDown standDown,
        VaryAccreditation variation) {

    void happens(Accreditation to, LifeEvent event) {
        clock.moveTo(event.recordedAt());
        switch (event) {
            case LifeEvent.Varied varied ->
                vary(
                        to,
                        varied.servedAt(),
                        varied.put().stream().map(Lives::terms).toList(),
                        varied.removed().toArray(String[]::new));
            case LifeEvent.Withdrawn act -> withdraw(to, act.servedAt());
            case LifeEvent.StoodDown act -> standDown(to, act.servedAt());
            case LifeEvent.StoodUp act ->
                as(to, by -> standDown.end(to.number(), notice(act.servedAt()), seen(to.number()), by));
            case LifeEvent.Left left ->
                cases.parties()
                        .leaves(to.organisation(), to.person(), left.end().minusDays(1));
            default -> throw new IllegalArgumentException("Nobody can record %s.".formatted(event));
        }
    }

    void withdraw(Accreditation accreditation, Instant served) {
        as(
                accreditation,
                by -> withdrawal.withdraw(accreditation.number(), notice(served), seen(accreditation.number()), by));
    }

    void standDown(Accreditation accreditation, Instant served) {
        var review = LocalDate.ofInstant(served, Accreditation.LONDON).plusDays(28);
        as(
                accreditation,
                by -> standDown.standDown(
                        accreditation.number(), notice(served), review, seen(accreditation.number()), by));
    }

    void vary(Accreditation accreditation, Instant served, List<Terms> put, String... removed) {
        var variation =
                new Variation(put, Set.of(removed).stream().map(PowerCode::new).collect(Collectors.toSet()));
        as(
                accreditation,
                by -> this.variation.vary(
                        accreditation.number(), variation, notice(served), seen(accreditation.number()), by));
    }

    void as(Accreditation accreditation, Consumer<Actor> action) {
        asChief(accreditation.force(), action);
    }

    void asChief(ForceCode force, Consumer<Actor> action) {
        var chief = cases.accounts().of(Role.CHIEF_OFFICER, force);
        cases.accounts().run(chief, () -> action.accept(chief.actor()));
    }

    int seen(AccreditationNumber number) {
        return acts.count(number);
    }

    static ServedNotice notice(Instant served) {
        return new ServedNotice("Said in the test.", served, ServedNotice.Way.IN_PERSON, served);
    }

    static Terms terms(LifeEvent.Terms terms) {
        return new Terms(
                new PowerCode(terms.power()),
                terms.offences().stream().map(OffenceCode::new).toList(),
                List.of(),
                List.of(),
                terms.square() == null ? List.of() : List.of("A square"),
                terms.square() == null ? Map.of() : Map.of("A square", RecordedLife.outline(terms.square())));
    }
}
