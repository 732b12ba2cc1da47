package tabard.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tabard.powers.Confidence;
import tabard.powers.Country;
import tabard.powers.Offence;
import tabard.powers.OffenceCode;
import tabard.powers.OffenceSource;
import tabard.powers.PlaceScope;
import tabard.powers.Power;
import tabard.powers.PowerCode;
import tabard.powers.PowerLaw;
import tabard.powers.PowerWords;

/** Reads one power of a pack. */
final class PowerReader {

    private final String paragraphForm;
    private final LawReader law;
    private final DependencyReader dependencies;

    PowerReader(String paragraphForm, LocalDate asOf, DependencyReader dependencies) {
        this.paragraphForm = paragraphForm;
        this.law = new LawReader(asOf);
        this.dependencies = dependencies;
    }

    Power read(PackEntry entry) {
        var code = new PowerCode(entry.text("code"));
        var byCountry = law.read(entry);
        return new Power(
                entry.number("number"),
                code,
                twin(entry),
                words(entry),
                byCountry,
                entry.word("place_scope", PlaceScope.class),
                entry.word("offence_source", OffenceSource.class),
                entry.entries("own_offences", offence -> ownOffence(offence, byCountry)),
                dependencies.read(entry, code, "requires"),
                dependencies.read(entry, code, "advises"));
    }

    private static @Nullable PowerCode twin(PackEntry entry) {
        var twin = entry.has("csas_twin") ? entry.textOrNull("csas_twin") : null;
        return twin == null ? null : new PowerCode(twin);
    }

    private PowerWords words(PackEntry entry) {
        entry.skip("training_route_confidence");
        var paragraph = entry.text("paragraph");
        return new PowerWords(
                entry.text("name"),
                entry.text("summary"),
                paragraph,
                paragraphForm.formatted(paragraph),
                entry.text("category"),
                entry.texts("parent_legislation"),
                entry.textOrNull("place_note"),
                entry.entries("conditions", PowerReader::condition),
                entry.entries("notes", PowerReader::note),
                entry.entries("amendments", PowerReader::amendment),
                entry.textOrNull("training_route"),
                entry.texts("sources"),
                entry.word("confidence", Confidence.class));
    }

    private static PowerWords.Condition condition(PackEntry entry) {
        return new PowerWords.Condition(entry.text("text"), entry.word("confidence", Confidence.class));
    }

    private static PowerWords.Note note(PackEntry entry) {
        return new PowerWords.Note(
                Set.copyOf(entry.words("countries", Country.class)),
                entry.text("text"),
                entry.word("confidence", Confidence.class));
    }

    private static PowerWords.Amendment amendment(PackEntry entry) {
        return new PowerWords.Amendment(
                entry.day("date"),
                entry.text("instrument"),
                entry.text("effect"),
                entry.word("confidence", Confidence.class));
    }

    // The offences of a notice's own list are open for as long as the notice stands in the text.
    private static Offence ownOffence(PackEntry entry, Map<Country, PowerLaw> law) {
        return new Offence(
                new OffenceCode(entry.text("code")),
                entry.text("offence"),
                entry.text("statute"),
                Offence.Standing.OPEN,
                null,
                law.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                country -> country.getValue().text().stream()
                                        .map(PowerLaw.InForce::span)
                                        .toList())),
                true,
                null,
                "An offence of this notice.",
                List.of(),
                entry.word("confidence", Confidence.class));
    }
}
