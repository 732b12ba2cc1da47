package tabard.accreditation;

import java.util.Optional;
import tabard.intake.CaseFile;

/** Something that a force may want settled before it decides a case, by its own policy. All beans of this kind are asked. */
public interface BeforeDeciding {

    /** What the decision waits for, and for whom, in a sentence; empty where it waits for nothing. */
    Optional<String> waitsFor(CaseFile file);
}
