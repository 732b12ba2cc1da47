package tabard.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.Sha256;

/**
 * What the hash on the receipt of a consent is over: one text for one consent, which anybody can write down again from the receipt
 * and check without this program. Its form is in {@code docs/domain.md}, "The receipt of a consent"; a change of it is a new first
 * line.
 */
record ConsentText(
        NewConsent consent, Consent.Way way, @Nullable LocalDate signedOn) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** The text: lines that end in a line feed each, UTF-8. */
    String text() {
        var text = new StringBuilder("tabard consent 1\n");
        line(text, "person", consent.person().toString());
        line(text, "employer", consent.organisation().toString());
        line(
                text,
                "forces",
                consent.forces().stream().map(ForceCode::value).sorted().collect(Collectors.joining(" ")));
        line(text, "given", moment(consent.at()));
        line(text, "way", way.name());
        line(text, "signed", signedOn == null ? "" : signedOn.toString());
        line(text, "language", consent.language());
        line(text, "statement", consent.statement());
        new TreeMap<>(consent.answers()).forEach((question, answer) -> line(text, "answer " + question, answer));
        return text.toString();
    }

    /** SHA-256 of the text, 64 hexadecimal digits. */
    String hash() {
        return Sha256.hex(text().getBytes(StandardCharsets.UTF_8));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** A value is one line: a reverse solidus, a line feed and a carriage return in it are written as two characters. */
    private static void line(StringBuilder text, String name, String value) {
        text.append(name)
                .append(": ")
                .append(value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"))
                .append('\n');
    }
}
