package tabard.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list that a policy holds beside its powers, with the boxes of one row in order. Outlines of areas are not typed. */
enum PolicyList {
    FEES(
            Box.choice("event", "policy.fee.for"),
            Box.choice("route", "policy.fee.route"),
            Box.amount("net", "policy.fee.net"),
            Box.amount("vatRate", "policy.list.vat"),
            Box.day("from", "policy.list.from"),
            Box.day("to", "policy.list.to"),
            new Box("source", "policy.list.source", Kind.WORDS, "policy.list.source.hint"),
            Box.choice("paidBefore", "policy.list.paid-before")),
    RECOGNITION(
            Box.choice("authority", "policy.list.authority"),
            Box.choice("level", "policy.list.level"),
            new Box("maxAge", "policy.recognition.age", Kind.WORDS, "policy.list.age.hint"),
            Box.choice("outcome", "policy.recognition.outcome"),
            Box.choice("roleTier", "policy.list.tier"),
            Box.words("ownerPost", "policy.recognition.owner"),
            Box.day("decidedOn", "policy.list.decided"),
            Box.words("reason", "policy.reason"),
            Box.day("reviewOn", "policy.recognition.review")),
    BYELAWS(
            new Box("code", "policy.list.code", Kind.WORDS, "policy.list.code.hint"),
            Box.words("authority", "policy.byelaw.authority"),
            Box.words("title", "policy.byelaw"),
            new Box("publishedAt", "policy.byelaw.list", Kind.WORDS, "policy.list.published.hint"),
            Box.day("agreedOn", "policy.byelaw.agreed")),
    LEVELS(Box.words("label", "policy.list.label"), Box.choice("countsAs", "policy.list.counts-as"));

    private final List<Box> boxes;

    PolicyList(Box... boxes) {
        this.boxes = List.of(boxes);
    }

    /** What may be typed into a box. */
    enum Kind {
        WORDS,
        AMOUNT,
        CHOICE
    }

    /**
     * One box of a row.
     *
     * @param key its field in the document of a policy
     * @param label the key of its words
     * @param hint the key of its hint, or null
     */
    record Box(
            String key, String label, Kind kind, @Nullable String hint) {

        static Box words(String key, String label) {
            return new Box(key, label, Kind.WORDS, null);
        }

        static Box day(String key, String label) {
            return new Box(key, label, Kind.WORDS, "policy.list.day.hint");
        }

        static Box amount(String key, String label) {
            return new Box(key, label, Kind.AMOUNT, null);
        }

        static Box choice(String key, String label) {
            return new Box(key, label, Kind.CHOICE, null);
        }
    }

    List<Box> boxes() {
        return boxes;
    }

    /** Its field in the document of a policy, and its name in addresses. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PolicyList> of(String field) {
        return Arrays.stream(values())
                .filter(list -> list.field().equals(field))
                .findFirst();
    }
}
