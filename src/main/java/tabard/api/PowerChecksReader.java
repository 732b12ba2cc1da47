package tabard.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.held.PowerCheck;
import tabard.kernel.AccreditationNumber;
import tabard.powers.Power;
import tabard.powers.PowerCode;
import tabard.scheme.Schemes;

/** Reads questions whether powers are held, and says which of a question is wrong. */
@Component
class PowerChecksReader {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final Query query;
    private final Set<PowerCode> powers;

    PowerChecksReader(Query query, Schemes schemes) {
        this.query = query;
        this.powers = schemes.all().stream()
                .flatMap(scheme -> scheme.catalogue().stream())
                .flatMap(catalogue -> catalogue.all().stream())
                .map(Power::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads one question.
     *
     * @param at where it stands in the body: nothing, or such as {@code checks[3].}
     * @param now what is meant where no moment is stated
     */
    PowerCheck read(String at, PowerChecksRequest.Check check, Instant now) {
        var power = Needed.read(at + "power", check.power(), PowerCode::new);
        if (!powers.contains(power)) {
            throw new InvalidRequest(at + "power", "There is no power '%s'.".formatted(power));
        }
        var knownAt = moment(at + "knownAt", check.knownAt(), now);
        if (knownAt.isAfter(now)) {
            throw new InvalidRequest(at + "knownAt", "%s is still to come: nobody knows yet.".formatted(knownAt));
        }
        return new PowerCheck(
                number(Needed.given(at + "accreditation", check.accreditation())),
                power,
                check.offence(),
                query.force(at + "force", check.force()).code(),
                point(at + "point", check.point()),
                moment(at + "at", check.at(), now),
                knownAt);
    }

    /** What cannot be a number is nobody's. */
    private static @Nullable AccreditationNumber number(String text) {
        try {
            return AccreditationNumber.parse(text);
        } catch (IllegalArgumentException impossible) {
            return null;
        }
    }

    private Instant moment(String field, @Nullable String text, Instant now) {
        var moment = text == null ? now : query.moment(field, text);
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new InvalidRequest(field, "Give a moment of the years 1900 to 9999.");
        }
        return moment;
    }

    private static PowerCheck.@Nullable Point point(String field, @Nullable List<@Nullable BigDecimal> point) {
        if (point == null) {
            return null;
        }
        if (point.size() != 2) {
            throw new InvalidRequest(field, "Give two numbers: the longitude, and then the latitude.");
        }
        var longitude = Needed.given(field + "[0]", point.getFirst()).doubleValue();
        var latitude = Needed.given(field + "[1]", point.getLast()).doubleValue();
        return Needed.checked(field, () -> new PowerCheck.Point(longitude, latitude));
    }

    /** Whether a body that asks many questions states another beside them. */
    static Optional<String> beside(PowerChecksRequest request) {
        return new PowerChecksRequest.Check(null, null, null, null, null, null, null).equals(request.single())
                ? Optional.empty()
                : Optional.of("Ask one question, or many, and not both.");
    }
}
