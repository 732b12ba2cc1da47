package tabard.conduct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.kernel.AccreditationNumber;

/**
 * What is to be recorded.
 *
 * @param happenedOn when it happened, not in the future; null where nobody knows
 * @param summary 3 to 1,000 characters, without the name or the address of any member of the public
 * @param suitability whether the question whether the person is suitable may be touched (PRA 2002 s.41(4))
 */
public record NewConduct(
        AccreditationNumber accreditation,
        ConductKind kind,
        ConductGround ground,
        @Nullable LocalDate happenedOn,
        String summary,
        boolean suitability) {

    public NewConduct {
        summary = Words.checked(summary, 3, 1000);
        if (!kind.grounds().contains(ground)) {
            throw new IllegalArgumentException("%s is no ground for %s.".formatted(ground, kind));
        }
    }
}
