package tabard.held;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.accreditation.Accreditation.Grant;
import tabard.accreditation.Accreditation.Window;
import tabard.accreditation.AccreditationHistory;
import tabard.accreditation.AccreditationHistory.Act;
import tabard.accreditation.AccreditationHistory.KnownGrant;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.party.Tenure;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;

/** The rows that the tables would hold after a life, written as the use cases write them: closed and added, never changed. */
final class RecordedLife {

    static final AccreditationNumber NUMBER = new AccreditationNumber("7K3M-9Q2P-XW43");

    private final LifeEvent.Granted granted;
    private final ForceCode home;
    private final List<KnownGrant> grants = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<Tenure> employments = new ArrayList<>();
    private final List<Tenure> arrangements = new ArrayList<>();

    RecordedLife(List<LifeEvent> events, String home) {
        this.granted = (LifeEvent.Granted) events.getFirst();
        this.home = new ForceCode(home);
        var open = new Tenure(new Period(LocalDate.of(2020, 1, 1), null), Instant.EPOCH, null);
        employments.add(open);
        arrangements.add(open);
        events.forEach(this::record);
    }

    AccreditationHistory history() {
        return new AccreditationHistory(
                NUMBER,
                new PersonId(new UUID(1, 1)),
                new OrganisationId(new UUID(2, 2)),
                home,
                new SchemeCode("csas"),
                new Period(granted.from(), granted.to()),
                granted.recordedAt(),
                grants,
                acts,
                employments,
                arrangements);
    }

    private void record(LifeEvent event) {
        switch (event) {
            case LifeEvent.Granted first ->
                first.terms()
                        .forEach(terms -> grants.add(known(terms, granted.from(), Window.OPEN, first.recordedAt())));
            case LifeEvent.Corrected right ->
                right.terms().forEach((power, terms) -> {
                    close(power, right.recordedAt());
                    grants.add(known(terms, granted.from(), Window.OPEN, right.recordedAt()));
                });
            case LifeEvent.Varied varied -> vary(varied);
            case LifeEvent.Withdrawn act ->
                acts.add(new Act(Act.Kind.WITHDRAWN, act.servedAt(), null, null, act.recordedAt(), null));
            case LifeEvent.Replaced act ->
                acts.add(new Act(Act.Kind.REPLACED, start(act.from()), null, null, act.recordedAt(), null));
            case LifeEvent.StoodDown act ->
                acts.add(new Act(Act.Kind.STOOD_DOWN, act.servedAt(), null, null, act.recordedAt(), null));
            case LifeEvent.StoodUp act -> {
                var last = acts.removeLast();
                acts.add(new Act(last.kind(), last.from(), null, null, last.knownFrom(), act.recordedAt()));
                acts.add(new Act(last.kind(), last.from(), act.servedAt(), null, act.recordedAt(), null));
            }
            case LifeEvent.Left left -> end(employments, left.end(), left.recordedAt());
            case LifeEvent.CameBack back ->
                employments.add(new Tenure(new Period(back.from(), null), back.recordedAt(), null));
            case LifeEvent.ArrangementEnds ends -> end(arrangements, ends.end(), ends.recordedAt());
        }
    }

    private void vary(LifeEvent.Varied varied) {
        for (var known : List.copyOf(grants)) {
            var grant = known.grant();
            var power = grant.power().value();
            var changes = varied.removed().contains(power)
                    || varied.put().stream().anyMatch(terms -> terms.power().equals(power));
            if (known.knownTo() != null || !changes || grant.window().to() != null) {
                continue;
            }
            grants.remove(known);
            grants.add(new KnownGrant(grant, known.knownFrom(), varied.recordedAt()));
            var cut = new Grant(
                    grant.power(),
                    grant.offences(),
                    grant.byelaws(),
                    grant.conditions(),
                    grant.areas(),
                    grant.outlines(),
                    grant.period(),
                    new Window(grant.window().from(), varied.servedAt()));
            grants.add(new KnownGrant(cut, varied.recordedAt(), null));
        }
        var day = LocalDate.ofInstant(varied.servedAt(), BruteForce.LONDON);
        varied.put()
                .forEach(terms -> grants.add(known(
                        terms,
                        day.isAfter(granted.from()) ? day : granted.from(),
                        new Window(varied.servedAt(), null),
                        varied.recordedAt())));
    }

    private void close(String power, Instant at) {
        grants.replaceAll(known ->
                known.knownTo() == null && known.grant().power().value().equals(power)
                        ? new KnownGrant(known.grant(), known.knownFrom(), at)
                        : known);
    }

    private static void end(List<Tenure> tenures, @Nullable LocalDate end, Instant at) {
        var last = tenures.removeLast();
        tenures.add(new Tenure(last.days(), last.knownFrom(), at));
        tenures.add(new Tenure(new Period(last.days().from(), end), at, null));
    }

    private KnownGrant known(LifeEvent.Terms terms, LocalDate from, Window window, Instant at) {
        var area = terms.square() == null ? List.<String>of() : List.of("A square");
        var outline = terms.square() == null ? Map.<String, String>of() : Map.of("A square", outline(terms.square()));
        return new KnownGrant(
                new Grant(
                        new PowerCode(terms.power()),
                        terms.offences().stream().map(OffenceCode::new).toList(),
                        List.of(),
                        List.of(),
                        area,
                        outline,
                        new Period(from, granted.to()),
                        window),
                at,
                null);
    }

    static String outline(double[] square) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]}"
                .formatted(square[0], square[1], square[2], square[3]);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BruteForce.LONDON).toInstant();
    }
}
