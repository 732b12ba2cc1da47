package tabard.vetting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/** A yearly declaration was due and has not come: the vetting unit has a person to look at again, once for each day that was due. */
@Service
public class EscalateSilence {

    private final OpenConcern open;

    EscalateSilence(OpenConcern open) {
        this.open = open;
    }

    /**
     * Opens it; ends nothing by that.
     *
     * @param due the day on which the declaration was due
     * @return whether it was not open or closed before
     */
    @Transactional
    public boolean escalate(PersonId person, ForceCode force, LocalDate due) {
        var once = "declaration:%s:%s:%s".formatted(person, force, due);
        var about = new OpenConcern.About(person, force, null, null);
        return open.open(
                        UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8)),
                        about,
                        ConcernKind.DECLARATION_MISSING,
                        Actor.ENGINE)
                .isPresent();
    }
}
