package tabard.powers;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A change of the law of one power that the pack does not know of yet: a repeal, a beginning, or the answer to a doubt.
 *
 * @param countries where the law changes; never empty
 * @param effective the first day on which it is changed; of a confirmation, a day on which the power was in doubt
 * @param instrument what changes it, as lawyers cite it, 1 to 500 characters
 * @param sources where that was read, 1 to 10
 */
public record LawChange(
        PowerCode power,
        Set<Country> countries,
        Kind kind,
        LocalDate effective,
        String instrument,
        List<String> sources,
        Confidence confidence) {

    /** What happens to the power. */
    public enum Kind {
        /** It leaves the text: whoever holds it holds it no more from that day. */
        REPEAL,
        /** It comes into force, or comes to be usable. */
        COMMENCE,
        /** Lawyers have answered the doubt it was held for: it stands, and stood throughout. */
        CONFIRM_STANDING
    }

    public LawChange {
        LawChangeRefused.require(
                !countries.isEmpty(), "countries", "Say in which countries the law changes: E, W or both.");
        LawChangeRefused.require(
                !instrument.isBlank() && instrument.length() <= 500,
                "instrument",
                "Cite the instrument that changes the law, in 1 to 500 characters.");
        LawChangeRefused.require(
                !sources.isEmpty()
                        && sources.size() <= 10
                        && sources.stream().allMatch(source -> !source.isBlank() && source.length() <= 500),
                "sources",
                "Say where the change was read: 1 to 10 sources of up to 500 characters.");
        countries = Set.copyOf(EnumSet.copyOf(countries));
        sources = List.copyOf(sources);
    }

    /**
     * The power once the law is changed.
     *
     * @throws LawChangeRefused where the law as it stands does not allow for the change
     */
    Power appliedTo(Power before) {
        var law = new EnumMap<Country, PowerLaw>(before.law());
        for (var country : EnumSet.copyOf(countries)) {
            law.put(country, new ChangedLaw(this, before, country).law());
        }
        return new Power(
                before.number(),
                before.code(),
                before.twin(),
                before.words(),
                law,
                before.placeScope(),
                before.offenceSource(),
                before.ownOffences(),
                before.requires(),
                before.advises());
    }
}
