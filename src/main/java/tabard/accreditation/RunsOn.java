package tabard.accreditation;

import java.time.LocalDate;
import java.util.Optional;
import tabard.intake.CaseFile;

/** What knows of cases that renew an accreditation. All beans of this kind are asked. */
public interface RunsOn {

    /** The day from which what is granted in a case runs on (PRA 2002 s.41(7)); empty where it renews nothing that stood. */
    Optional<LocalDate> from(CaseFile file, LocalDate today);
}
