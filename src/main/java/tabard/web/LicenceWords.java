package tabard.web;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.party.OrganisationsView;
import tabard.sia.LicenceAdvice;
import tabard.sia.LicenceNeed;

/** What is told of somebody's SIA licence on the page of a case: a template includes the fragment and asks here by name. */
@Component("licenceWords")
class LicenceWords {

    private final LicenceAdvice advice;
    private final CaseFiles cases;
    private final OrganisationsView organisations;
    private final PageWords words;

    LicenceWords(LicenceAdvice advice, CaseFiles cases, OrganisationsView organisations, PageWords words) {
        this.advice = advice;
        this.cases = cases;
        this.organisations = organisations;
        this.words = words;
    }

    /** Of the person of a case, in the role they have there. */
    public LicenceAdvice.Told ofCase(String reference) {
        var file = cases.get(new CaseReference(reference));
        var kind = organisations.get(file.organisation()).kind();
        return advice.of(file.person(), new LicenceNeed.Role(file.role(), kind));
    }

    /** The day of a moment, where these pages are read. */
    public LocalDate day(Instant moment) {
        return words.day(moment);
    }
}
