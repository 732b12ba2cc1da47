package tabard.api;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.powers.Confidence;
import tabard.powers.Country;
import tabard.powers.LawChange;
import tabard.powers.LawChangeRefused;
import tabard.powers.PowerCode;

/** A change of the law of one power, as it is sent. */
record LawChangeRequest(
        @Nullable String power,
        @Nullable List<@Nullable Country> countries,
        LawChange.@Nullable Kind kind,
        @Nullable LocalDate effective,
        @Nullable String instrument,
        @Nullable List<@Nullable String> sources,
        @Nullable Confidence confidence) {

    /** The change, or which field of it is wrong; {@code at} names the object it stands in. */
    LawChange read(String at) {
        var where = EnumSet.noneOf(Country.class);
        Needed.each(at + "countries", countries, (_, country) -> where.add(country));
        return checked(
                at,
                () -> new LawChange(
                        Needed.read(at + "power", power, PowerCode::new),
                        where,
                        Needed.given(at + "kind", kind),
                        Needed.given(at + "effective", effective),
                        Needed.given(at + "instrument", instrument),
                        Needed.words(at + "sources", sources, text -> text),
                        confidence == null ? Confidence.INFERRED : confidence));
    }

    /** Does what the law may not allow for, and says to which field that belongs. */
    static <T> T checked(String at, java.util.function.Supplier<T> make) {
        try {
            return make.get();
        } catch (LawChangeRefused refused) {
            throw new InvalidRequest(at + refused.field(), String.valueOf(refused.getMessage()));
        }
    }
}
