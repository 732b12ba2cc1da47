package tabard.accreditation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tabard.intake.CaseFile;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.PersonId;
import tabard.kernel.Sha256;
import tabard.party.ArrangementFacts;

/**
 * Who would lose what, where and when, if an arrangement ended on a day: by law every accreditation that rests on it ends
 * with it (Police Reform Act 2002, s.41(8)(b)). The open cases close too, as soon as the end is recorded: nobody could be
 * accredited without the arrangement, or for longer than it stands (s.41(1)).
 *
 * @param on the first day on which the arrangement would no longer stand
 * @param losses in the order of their numbers
 * @param cases those that are open, in the order of their references
 */
public record EndingPreview(ArrangementFacts arrangement, LocalDate on, List<Loss> losses, List<CaseFile> cases) {

    /**
     * One accreditation that would end.
     *
     * @param grants the powers that would end with it, and where each may be used
     * @param until the day on which it would have ended anyway
     */
    public record Loss(AccreditationNumber number, PersonId person, List<Accreditation.Grant> grants, LocalDate until) {

        public Loss {
            grants = List.copyOf(grants);
        }
    }

    public EndingPreview {
        losses = List.copyOf(losses);
        cases = List.copyOf(cases);
    }

    /** Names exactly what was shown: whoever ends the arrangement says it back. */
    public String hash() {
        return Sha256.hex(Stream.of(
                        Stream.of(arrangement.id() + " " + on),
                        losses.stream()
                                .map(loss -> "%s %s"
                                        .formatted(loss.number(), loss.grants().size())),
                        cases.stream().map(file -> file.reference().value()))
                .flatMap(lines -> lines)
                .map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new));
    }
}
