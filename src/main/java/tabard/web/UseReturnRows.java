package tabard.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tabard.conduct.Outlier;
import tabard.conduct.UseLine;
import tabard.conduct.UseReturn;
import tabard.party.OrganisationsView;

/** Says returns of the use of powers, and what stands out in them, line by line. */
@Component
class UseReturnRows {

    private final OrganisationsView organisations;
    private final PageWords words;

    UseReturnRows(OrganisationsView organisations, PageWords words) {
        this.organisations = organisations;
        this.words = words;
    }

    /** One return, in totals. */
    record Line(LocalDate month, String employer, String force, int version, int uses, int notices, int seized) {}

    /** One that stands out; {@code usual} is the uses for each person that are usual. */
    record Standing(
            LocalDate month, String employer, String power, int uses, int holders, String usual, String against) {}

    Line line(UseReturn of) {
        var lines = of.lines().stream().map(UseReturn.Line::use).toList();
        return new Line(
                of.month().atDay(1),
                organisations.get(of.organisation()).name(),
                words.force(of.force()),
                of.version(),
                lines.stream().mapToInt(UseLine::uses).sum(),
                lines.stream().mapToInt(UseLine::notices).sum(),
                lines.stream().mapToInt(UseLine::seized).sum());
    }

    Standing standing(Outlier one) {
        return new Standing(
                one.month().atDay(1),
                organisations.get(one.organisation()).name(),
                one.power().value(),
                one.uses(),
                one.holders(),
                "%d.%02d".formatted(one.usual() / 100, one.usual() % 100),
                one.against().name());
    }
}
