package tabard.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tabard.roster.RosterFixtures.SIAN;
import static tabard.roster.RosterFixtures.rows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;

class RosterUploadTests {

    static final RosterId ROSTER = new RosterId(new UUID(0, 1));
    static final OrganisationId ORGANISATION = new OrganisationId(new UUID(0, 2));
    static final Actor SUPPLIER = new Actor("supplier-1", "compliance team");
    static final Instant UPLOADED = Instant.parse("2026-11-21T09:00:00Z");
    static final Instant SETTLED = Instant.parse("2026-11-21T09:05:00Z");

    final RosterReading reading = new RosterReading(
            rows(SIAN, "Ann,Other,31/2/1980,,Warden,2,1/4/2020"),
            List.of(RosterFinding.of(RosterCode.READ_AS_WINDOWS_1252)));

    final RosterUpload upload = upload(reading);

    @Test
    void keepsWhatWasRead() {
        assertThat(upload.facts(RosterTrial.NONE))
                .isEqualTo(new RosterFacts(
                        ROSTER,
                        ORGANISATION,
                        "people.csv",
                        "supplier-1",
                        UPLOADED,
                        RosterStatus.DRAFT,
                        reading,
                        RosterTrial.NONE));
        assertThat(upload.uploaded(SUPPLIER))
                .isEqualTo(new RosterUploaded(ROSTER, ORGANISATION, 2, 1, SUPPLIER, UPLOADED));
    }

    @Test
    void isConfirmedOnce() {
        assertThat(upload.confirm(SUPPLIER, SETTLED))
                .isEqualTo(new RosterConfirmed(ROSTER, ORGANISATION, 1, SUPPLIER, SETTLED));
        assertThat(upload.facts(RosterTrial.NONE).status()).isEqualTo(RosterStatus.CONFIRMED);

        assertThatExceptionOfType(RosterAlreadyConfirmed.class)
                .isThrownBy(() -> upload.confirm(SUPPLIER, SETTLED))
                .withMessage("This roster has been confirmed already. Nobody was added twice.")
                .returns("roster-already-confirmed", RosterAlreadyConfirmed::type);
    }

    @Test
    void isNotConfirmedOnceSetAside() {
        assertThat(upload.undo(SUPPLIER, SETTLED)).isEqualTo(new RosterUndone(ROSTER, ORGANISATION, SUPPLIER, SETTLED));

        assertThatExceptionOfType(RosterAlreadyConfirmed.class)
                .isThrownBy(() -> upload.confirm(SUPPLIER, SETTLED))
                .withMessage("This roster has been set aside. Upload the file again to add these people.");
    }

    @Test
    void isNotConfirmedWithoutAGoodRow() {
        var nobody = upload(new RosterReading(reading.rows().subList(1, 2), List.of()));

        assertThatExceptionOfType(RosterHasNobody.class)
                .isThrownBy(() -> nobody.confirm(SUPPLIER, SETTLED))
                .withMessage("No row of this roster can be added. Correct the file and upload it again.");
    }

    private static RosterUpload upload(RosterReading reading) {
        var file = UploadedFile.of(new SentRoster("C:\\rosters\\people.csv", new byte[0]), SUPPLIER, UPLOADED);
        return new RosterUpload(ROSTER, ORGANISATION, file, reading, "{}");
    }
}
