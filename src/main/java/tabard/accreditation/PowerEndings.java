package tabard.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import tabard.kernel.SchemeCode;
import tabard.powers.Country;
import tabard.powers.Power;
import tabard.powers.PowerCode;
import tabard.powers.PowerLaw;
import tabard.powers.PowerStatus;
import tabard.scheme.Schemes;

/** The powers that the law ends, has ended not long ago, or may have ended: read from the catalogue whenever it is asked. */
@Service
public class PowerEndings {

    private static final Comparator<PowerEnding> SOONEST =
            Comparator.comparing(PowerEnding::on, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Schemes schemes;
    private final Clock clock;

    PowerEndings(Schemes schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    /** Those of a scheme in some countries: to come, in doubt, or of the last year; the soonest first. */
    public List<PowerEnding> of(SchemeCode scheme, Collection<Country> countries) {
        var since = today().minusYears(1);
        return schemes.catalogue(scheme).all().stream()
                .flatMap(power -> of(scheme, power, countries).stream())
                .filter(ending -> ending.on() == null || ending.on().isAfter(since))
                .sorted(SOONEST)
                .toList();
    }

    /** That of one power, if it has an end or is in doubt. */
    public Optional<PowerEnding> of(SchemeCode scheme, PowerCode power, Collection<Country> countries) {
        return schemes.catalogue(scheme).find(power).flatMap(found -> of(scheme, found, countries));
    }

    /** A power must be usable in every country of a force, so the first end counts. */
    private Optional<PowerEnding> of(SchemeCode scheme, Power power, Collection<Country> countries) {
        var found = countries.stream()
                .sorted()
                .flatMap(country -> ending(scheme, power, country).stream())
                .sorted(SOONEST)
                .toList();
        return found.stream()
                .findFirst()
                .map(first -> first.in(found.stream()
                        .filter(other -> Objects.equals(other.on(), first.on()))
                        .flatMap(other -> other.countries().stream())
                        .collect(Collectors.toSet())));
    }

    private Optional<PowerEnding> ending(SchemeCode scheme, Power power, Country country) {
        var law = power.lawIn(country);
        var where = Set.of(country);
        if (law.statusOn(today()) == PowerStatus.LEGAL_REVIEW) {
            var doubt =
                    law.changes().stream().filter(PowerLaw.Change::underReview).findFirst();
            return Optional.of(new PowerEnding(
                    scheme,
                    power,
                    where,
                    null,
                    doubt.map(PowerLaw.Change::instrument).orElse(power.provision()),
                    new PowerEnding.Question(
                            doubt.map(PowerLaw.Change::effective)
                                    .orElse(law.standing().asOf()),
                            doubt.map(PowerLaw.Change::known)
                                    .orElse(law.standing().reason()),
                            doubt.map(PowerLaw.Change::action)
                                    .orElse(law.standing().reason()))));
        }
        return law.endsOn(today())
                .map(on -> new PowerEnding(scheme, power, where, on, instrument(law, power, on), null));
    }

    private static String instrument(PowerLaw law, Power power, LocalDate on) {
        return law.text().stream()
                .filter(stay -> on.equals(stay.span().to()) && stay.endInstrument() != null)
                .map(PowerLaw.InForce::endInstrument)
                .findFirst()
                .orElse(power.provision());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
