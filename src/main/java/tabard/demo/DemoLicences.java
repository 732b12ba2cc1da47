package tabard.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tabard.access.ActAs;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.sia.DecideOnLicence;
import tabard.sia.ImportLicences;
import tabard.sia.LicenceChecks;

/**
 * Two licences of the demonstration, as if somebody had looked them up: one that ends soon, decided on, and one that waits. The
 * numbers are made up and no register has them.
 */
@Component
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class DemoLicences {

    private static final String OFFICER = "officer-avon";
    private static final ForceCode FORCE = new ForceCode("avon-and-somerset");
    private static final String FILE = """
            as_at,licence_number,surname,forename,date_of_birth_confirmed,sector,role,status,expiry_date,status_date,additional_conditions,checked_by,check_ref
            2026-11-10T10:00:00Z,0000000000000001,Example,Ada,U,SG,FRONT_LINE,ACTIVE,2027-01-10,,,Demonstration,D/1
            2026-11-10T10:00:00Z,0000000000000002,Sample,Bryn,U,SG,FRONT_LINE,SUSPENDED,2028-03-01,2026-11-09,,Demonstration,D/2
            """;

    private final ActAs actAs;
    private final ImportLicences imports;
    private final DecideOnLicence decide;
    private final LicenceChecks checks;

    DemoLicences(ActAs actAs, ImportLicences imports, DecideOnLicence decide, LicenceChecks checks) {
        this.actAs = actAs;
        this.imports = imports;
        this.decide = decide;
        this.checks = checks;
    }

    /** Sends the file in, keeps it, and decides on the first person's. */
    void make(List<PersonId> staff) {
        actAs.account(OFFICER, () -> {
            var upload = imports.dryRun(
                    FORCE, "Made up for the demonstration", FILE.getBytes(StandardCharsets.UTF_8), DemoAccounts.HOUSE);
            imports.keep(upload.id(), DemoAccounts.HOUSE);
            checks.all().stream()
                    .filter(check -> check.row().checkReference().equals("D/1"))
                    .forEach(check -> decide.decide(
                            check.id(), FORCE, staff.getFirst(), "Seen on the card.", DemoAccounts.HOUSE));
            return true;
        });
    }
}
