package tabard.held;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation.Grant;
import tabard.accreditation.AccreditationHistory;
import tabard.accreditation.AccreditationState;
import tabard.powers.Limit;
import tabard.powers.Power;
import tabard.powers.PowersCatalogue;
import tabard.scheme.Force;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;
import tabard.scheme.StandingProvisions;

/** Answers one question from all that was ever known: no database, no clock. */
@Component
public class HeldRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Schemes schemes;
    private final Forces forces;
    private final StandingProvisions provisions;

    public HeldRules(Schemes schemes, Forces forces, StandingProvisions provisions) {
        this.schemes = schemes;
        this.forces = forces;
        this.provisions = provisions;
    }

    /** Answers with every reason why not, or with what is to be known beside a yes. */
    HeldAnswer answer(AccreditationHistory history, PowerCheck check, Safeguards safeguards) {
        var state = history.stateAt(check.at(), check.knownAt());
        var catalogue = schemes.find(history.scheme()).flatMap(scheme -> scheme.catalogue());
        var home = forces.find(history.force());
        var asked = forces.find(check.force());
        if (state == AccreditationState.UNKNOWN || catalogue.isEmpty() || home.isEmpty() || asked.isEmpty()) {
            return HeldAnswer.UNKNOWN;
        }
        var reasons = new ArrayList<HeldAnswer.Reason>();
        StateWords.reason(state, history)
                .ifPresent(words -> reasons.add(reason(history, words.rule(), words.message())));
        var power = catalogue.get().find(check.power());
        var grants = history.grantsOf(check.power(), check.at(), check.knownAt());
        if (grants.isEmpty() || power.isEmpty()) {
            reasons.add(reason(
                    history,
                    NotHeld.POWER_NOT_GRANTED,
                    "The accreditation does not give '%s' at that moment."
                            .formatted(
                                    power.map(Power::name).orElse(check.power().value()))));
            return HeldAnswer.notHeld(state, reasons);
        }
        var asking =
                new Asking(history, check, catalogue.get(), power.get(), home.get(), asked.get(), of(grants, check));
        reasons.addAll(against(asking, state));
        return reasons.isEmpty() ? held(asking, safeguards) : HeldAnswer.notHeld(state, reasons);
    }

    /** When the yearly declaration is due on which a power rests; empty where none is asked for. */
    Optional<LocalDate> declarationDue(AccreditationHistory history, PowerCheck check, Safeguards safeguards) {
        return schemes.find(history.scheme())
                .flatMap(scheme -> scheme.catalogue())
                .flatMap(catalogue -> catalogue.find(check.power()))
                .flatMap(power -> Optional.ofNullable(
                        safeguards.of(history, power, check).ends().get(Limit.DECLARATION)));
    }

    /** All that one question is about. */
    record Asking(
            AccreditationHistory history,
            PowerCheck check,
            PowersCatalogue catalogue,
            Power power,
            Force home,
            Force asked,
            Grant grant) {

        LocalDate day() {
            return check.day();
        }
    }

    /** The grant of the day, or else the last one. */
    private static Grant of(List<Grant> grants, PowerCheck check) {
        return grants.stream()
                .filter(grant -> grant.period().contains(check.day()))
                .findFirst()
                .orElse(grants.getLast());
    }

    private List<HeldAnswer.Reason> against(Asking asking, AccreditationState state) {
        var history = asking.history();
        var reasons = new ArrayList<HeldAnswer.Reason>(LawOfThePlace.reasons(asking));
        if (state == AccreditationState.VALID && reasons.isEmpty()) {
            ownDays(asking).ifPresent(reasons::add);
        }
        OffencesNamed.against(asking)
                .ifPresent(message -> reasons.add(reason(history, NotHeld.OFFENCE_NOT_GRANTED, message)));
        Places.outside(
                        asking.power(),
                        asking.grant(),
                        asking.home(),
                        asking.asked(),
                        asking.check().point())
                .ifPresent(message -> reasons.add(reason(history, NotHeld.OUTSIDE_AREA, message)));
        return reasons;
    }

    /** A grant may be for fewer days than the accreditation. */
    private Optional<HeldAnswer.Reason> ownDays(Asking asking) {
        var days = asking.grant().period();
        if (days.contains(asking.day())) {
            return Optional.empty();
        }
        var rule = asking.day().isBefore(days.from()) ? NotHeld.NOT_YET_VALID : NotHeld.EXPIRED;
        return Optional.of(reason(
                asking.history(),
                rule,
                "The grant of '%s' is from %s up to, and not including, %s."
                        .formatted(asking.power().name(), day(days.from()), days.to() == null ? "-" : day(days.to()))));
    }

    private HeldAnswer held(Asking asking, Safeguards safeguards) {
        var byLaw = byLaw(asking);
        var endsOn = earliest(byLaw);
        var found = safeguards.of(asking.history(), asking.power(), asking.check());
        var all = new EnumMap<Limit, LocalDate>(Limit.class);
        all.putAll(byLaw);
        all.putAll(found.ends());
        requiredUntil(asking).ifPresent(end -> all.put(Limit.REQUIRED_POWER, end));
        var goodUntil = earliest(all);
        return new HeldAnswer(
                AccreditationState.VALID,
                List.of(),
                found.warnings(),
                ConditionWords.of(asking),
                goodUntil,
                all.keySet().stream()
                        .filter(limit -> goodUntil.equals(all.get(limit)))
                        .toList(),
                endsOn);
    }

    private static Map<Limit, LocalDate> byLaw(Asking asking) {
        var ends = new EnumMap<Limit, LocalDate>(Limit.class);
        var history = asking.history();
        var knownAt = asking.check().knownAt();
        LawOfThePlace.endsOn(asking, asking.power()).ifPresent(end -> ends.put(Limit.POWER, end));
        var period = asking.grant().period().to();
        var stated = history.period().to();
        if (period != null && !period.equals(ends.get(Limit.POWER))) {
            ends.put(Limit.PERIOD, period);
        }
        if (stated != null) {
            ends.merge(Limit.PERIOD, stated, (one, other) -> one.isBefore(other) ? one : other);
        }
        history.employedUntil(knownAt).ifPresent(end -> ends.put(Limit.EMPLOYMENT, end));
        history.arrangedUntil(knownAt).ifPresent(end -> ends.put(Limit.ARRANGEMENT, end));
        return ends;
    }

    /** The end that the law gives to a power without which this one cannot be specified. */
    private static Optional<LocalDate> requiredUntil(Asking asking) {
        return asking.power().requiredPowers().stream()
                .flatMap(anyOf -> anyOf.stream()
                        .flatMap(code -> asking.catalogue().find(code).stream())
                        .map(power -> LawOfThePlace.endsOn(asking, power).orElse(LocalDate.MAX))
                        .max(LocalDate::compareTo)
                        .stream())
                .min(LocalDate::compareTo)
                .filter(LocalDate.MAX::isAfter);
    }

    private static LocalDate earliest(Map<Limit, LocalDate> ends) {
        return ends.values().stream().min(LocalDate::compareTo).orElseThrow();
    }

    private HeldAnswer.Reason reason(AccreditationHistory history, NotHeld rule, String message) {
        return new HeldAnswer.Reason(rule, provisions.of(history.scheme(), rule.code()), message);
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }
}
