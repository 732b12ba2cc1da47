package tabard.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditations;
import tabard.kernel.CaseReference;
import tabard.renewing.AskedRenewals;

/** Which accreditation a case renews, for the pages of others: a template includes the fragment and asks here by the bean's name. */
@Component("renewalWords")
class RenewalWords {

    private final AskedRenewals asked;
    private final Accreditations accreditations;
    private final PageWords words;

    RenewalWords(AskedRenewals asked, Accreditations accreditations, PageWords words) {
        this.asked = asked;
        this.accreditations = accreditations;
        this.words = words;
    }

    /**
     * What a case renews.
     *
     * @param ends the first day on which the old one no longer stands
     * @param late whether that day is over: a gap is there
     */
    public record Renews(String number, LocalDate ends, boolean late) {}

    /** What it renews; null where it renews nothing. */
    public @Nullable Renews ofCase(String reference) {
        return asked.ofCase(new CaseReference(reference))
                .map(one -> accreditations.get(one.number()))
                .map(one ->
                        new Renews(one.number().value(), one.end(), one.end().isBefore(words.today())))
                .orElse(null);
    }
}
