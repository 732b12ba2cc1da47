package tabard.powers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tabard.kernel.SchemeCode;

/** Every power of one scheme through time, repealed ones included, and the offences that a notice can be given for. */
public final class PowersCatalogue {

    private final Source source;
    private final Map<PowerCode, Power> powers;
    private final Map<OffenceCode, Offence> offences;
    private final Map<Rule, String> provisions;
    private final Map<Invariant, String> invariants;
    private final Map<String, Agreement> agreements;
    private final Map<String, NotAPower> notPowers;

    /**
     * Where the catalogue comes from.
     *
     * @param version names these very words of it, so that a decision can say what was read
     * @param asOf the day it describes
     */
    public record Source(SchemeCode scheme, String schemeName, String version, LocalDate asOf) {}

    /** An agreement that some powers go with. */
    public record Agreement(String code, String name, String text, Confidence confidence) {}

    /** Something often asked for that the scheme does not give, and the way there is, if any. */
    public record NotAPower(String code, String name, String reason, String route) {}

    /**
     * What the catalogue holds.
     *
     * @param penaltyNoticeTable the offences open to a penalty notice for disorder, and those closed
     * @param provisions the provision behind each rule in this scheme
     * @param invariants the provision behind each invariant in this scheme
     */
    public record Content(
            List<Power> powers,
            List<Offence> penaltyNoticeTable,
            List<Agreement> agreements,
            List<NotAPower> notPowers,
            Map<Rule, String> provisions,
            Map<Invariant, String> invariants) {}

    /**
     * Makes a catalogue.
     *
     * @throws IllegalArgumentException where it does not hold together: a code twice, a power required that is not there,
     *     powers that require each other in a circle, a rule or an invariant without a
     *     provision
     */
    public PowersCatalogue(Source source, Content content) {
        this.source = source;
        this.powers = CatalogueChecks.byCode(content.powers(), Power::code);
        this.offences = CatalogueChecks.byCode(content.penaltyNoticeTable(), Offence::code);
        this.agreements = CatalogueChecks.byCode(content.agreements(), Agreement::code);
        this.notPowers = CatalogueChecks.byCode(content.notPowers(), NotAPower::code);
        this.provisions = new EnumMap<>(content.provisions());
        this.invariants = new EnumMap<>(content.invariants());
        CatalogueChecks.check(this);
    }

    public SchemeCode scheme() {
        return source.scheme();
    }

    /** The name of the scheme in English. */
    public String schemeName() {
        return source.schemeName();
    }

    /** Names these very words of the catalogue: its date and a hash of its content. */
    public String version() {
        return source.version();
    }

    /** The day the catalogue describes. */
    public LocalDate asOf() {
        return source.asOf();
    }

    /**
     * The same catalogue once the law has changed.
     *
     * @param changes in the order in which they were learned, each on top of those before it
     * @param version names these very words of it
     * @throws LawChangeRefused where one of them names a power that is not there, or cannot be made
     */
    public PowersCatalogue changedBy(List<LawChange> changes, String version) {
        var changed = new LinkedHashMap<>(powers);
        for (var change : changes) {
            var power = changed.get(change.power());
            LawChangeRefused.require(
                    power != null, "power", "%s has no power '%s'.".formatted(schemeName(), change.power()));
            changed.put(change.power(), change.appliedTo(Objects.requireNonNull(power)));
        }
        return new PowersCatalogue(
                new Source(scheme(), schemeName(), version, asOf()),
                new Content(
                        List.copyOf(changed.values()),
                        penaltyNoticeTable(),
                        List.copyOf(agreements.values()),
                        List.copyOf(notPowers.values()),
                        provisions,
                        invariants));
    }

    /** Every power, in the order of their numbers. */
    public List<Power> all() {
        return List.copyOf(powers.values());
    }

    /** Finds a power that must be there. */
    public Power get(PowerCode code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("%s has no power '%s'.".formatted(schemeName(), code)));
    }

    /** Finds a power. */
    public Optional<Power> find(PowerCode code) {
        return Optional.ofNullable(powers.get(code));
    }

    /** The offences open to a penalty notice for disorder, and those closed. */
    public List<Offence> penaltyNoticeTable() {
        return List.copyOf(offences.values());
    }

    /** The offences that belong to a power, usable or not. */
    public List<Offence> offencesOf(Power power) {
        return switch (power.offenceSource()) {
            case PENALTY_NOTICE_TABLE -> penaltyNoticeTable();
            case OWN_LIST -> power.ownOffences();
            case LISTED_BYELAWS, NONE -> List.of();
        };
    }

    /** Finds an offence of a power, usable or not. */
    public Optional<Offence> offence(Power power, OffenceCode code) {
        return offencesOf(power).stream()
                .filter(offence -> offence.code().equals(code))
                .findFirst();
    }

    /** The types of agreement that some powers go with. */
    public Collection<Agreement> agreements() {
        return agreements.values();
    }

    /** Finds a type of agreement. */
    public Optional<Agreement> agreement(String code) {
        return Optional.ofNullable(agreements.get(code));
    }

    /** What is often asked for and is not a power of this scheme. */
    public Optional<NotAPower> notAPower(String code) {
        return Optional.ofNullable(notPowers.get(code));
    }

    /** The provision behind a rule in this scheme. */
    public String provision(Rule rule) {
        return provisions.getOrDefault(rule, "");
    }

    /** The provision behind an invariant in this scheme. */
    public String provision(Invariant invariant) {
        return invariants.getOrDefault(invariant, "");
    }

    /** How many powers are offered on a day in a country unless the force says otherwise. */
    public long grantableByDefault(Country country, LocalDate day) {
        return powers.values().stream()
                .filter(power -> power.grantableByDefault(country, day))
                .count();
    }
}
