package tabard.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tabard.evidence.FakeClamd.Mood;

/** The conversation with clamd, word for word, and what becomes of it when clamd does not do its part. */
@Timeout(60)
class ClamdScannerTests {

    static final Duration LONG = Duration.ofSeconds(20);
    static final Duration SHORT = Duration.ofMillis(400);
    static final byte[] HARMLESS = "Nothing to see here.".getBytes();

    FakeClamd clamd;

    @BeforeEach
    void start() throws IOException {
        clamd = FakeClamd.start();
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    @Test
    void takesWhatIsCleanForCleanAndNamesTheScannerAndItsSignatures() {
        assertThat(clamd.client(LONG).scan(HARMLESS)).isEqualTo(new Scan(Verdict.CLEAN, FakeClamd.VERSION, null));
    }

    @Test
    void refusesEicar() {
        assertThat(clamd.client(LONG).scan(FakeClamd.EICAR))
                .isEqualTo(new Scan(Verdict.REFUSED, FakeClamd.VERSION, "Eicar-Signature"));
    }

    @Test
    void refusesEicarAcrossTheEdgeOfTwoChunks() {
        var content = new byte[64 * 1024 + 500];
        System.arraycopy(FakeClamd.EICAR, 0, content, 64 * 1024 - 30, FakeClamd.EICAR.length);

        assertThat(clamd.client(LONG).scan(content).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void sendsEveryByteInChunksBehindTheirLength() {
        clamd.client(LONG).scan(new byte[150_000]);

        assertThat(clamd.chunks).containsExactly(65_536, 65_536, 18_928);
        assertThat(clamd.received).containsExactly(150_000);
    }

    @Test
    void sendsTheLargestFile() {
        assertThat(clamd.client(LONG).scan(new byte[FileChecks.MOST_BYTES]).verdict())
                .isEqualTo(Verdict.CLEAN);
        assertThat(clamd.received).containsExactly(26_214_400);
    }

    @Test
    void waitsWhereTheFileIsLongerThanClamdTakes() throws IOException {
        try (var limited = FakeClamd.limitedTo(100_000)) {
            assertThat(limited.client(LONG).scan(new byte[100_000]).verdict()).isEqualTo(Verdict.CLEAN);
            assertThat(limited.client(LONG).scan(new byte[100_001])).isEqualTo(Scan.NONE);
            assertThat(limited.client(LONG).scan(new byte[20_000_000])).isEqualTo(Scan.NONE);
        }
    }

    @Test
    void waitsWhereNobodyListens() throws IOException {
        clamd.close();

        assertThat(clamd.client(LONG).scan(HARMLESS)).isEqualTo(Scan.NONE);
    }

    @ParameterizedTest
    @EnumSource(value = Mood.class, mode = EnumSource.Mode.EXCLUDE, names = "WELL")
    void waitsWhereClamdDoesNotDoItsPart(Mood mood) {
        clamd.mood = mood;
        var large = new byte[10_000_000];
        Arrays.fill(large, (byte) 'x');

        assertThat(clamd.client(SHORT).scan(large)).isEqualTo(Scan.NONE);
    }

    @Test
    void aVerdictNamesItsScannerAndARefusalWhatWasFound() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scan(Verdict.CLEAN, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scan(Verdict.REFUSED, "ClamAV 1", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scan(Verdict.CLEAN, "ClamAV 1", "Eicar"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scan(Verdict.NOT_SCANNED, "ClamAV 1", null));
    }

    @Test
    void theSettingsHaveBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClamdSettings("localhost", 0, LONG));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClamdSettings("localhost", 65_536, LONG));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClamdSettings("localhost", 3310, Duration.ZERO));
    }
}
