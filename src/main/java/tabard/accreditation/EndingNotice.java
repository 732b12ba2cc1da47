package tabard.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;

/**
 * A notice that the law ends a power (PRA 2002 s.42(3), (6)): to the person, with a copy to the employer. A draft: nothing is
 * sent by it.
 *
 * @param template the template it was drafted from, with its version
 * @param content the text by language, {@code en} and {@code cy}
 */
public record EndingNotice(
        AccreditationNumber number,
        CaseReference caseReference,
        LocalDate on,
        String template,
        Map<String, Text> content,
        Instant draftedAt) {

    /** The notice in one language. */
    public record Text(String subject, String reason, String provision, String next, String copy) {}

    public EndingNotice {
        content = Map.copyOf(content);
    }
}
