package tabard.scheme;

import tabard.powers.Confidence;
import tabard.powers.PowerLaw.Change;
import tabard.powers.PowerLaw.InForce;
import tabard.powers.PowerLaw.Saving;
import tabard.powers.PowerLaw.Use;
import tabard.powers.Span;

/** Reads what a pack says of the law of a power, one entry at a time. */
final class LawEntries {

    private LawEntries() {}

    static InForce inForce(PackEntry entry) {
        return new InForce(
                new Span(entry.day("from"), entry.dayOrNull("to")),
                entry.text("instrument"),
                entry.textOrNull("end_instrument"),
                entry.word("confidence", Confidence.class));
    }

    static Use use(PackEntry entry) {
        return new Use(
                new Span(entry.dayOrNull("from"), entry.dayOrNull("to")),
                entry.text("reason"),
                entry.word("confidence", Confidence.class));
    }

    static Saving saving(PackEntry entry) {
        return new Saving(
                entry.dayOrNull("to"),
                entry.text("covers"),
                entry.text("instrument"),
                entry.word("confidence", Confidence.class));
    }

    static Change change(PackEntry entry) {
        entry.skip("confidence", "sources");
        return new Change(
                entry.text("change"),
                entry.day("effective"),
                entry.word("status", LawReader.StatusToday.class) == LawReader.StatusToday.LEGAL_REVIEW,
                entry.text("instrument"),
                entry.text("what_is_known"),
                entry.text("action"));
    }
}
